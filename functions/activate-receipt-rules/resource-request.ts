import * as z from 'zod';
import { resourceRequest } from '#shared/custom-resources/resource-request.ts';

export const ResourceRequestSchema = resourceRequest(z.object({ RuleSetName: z.string().min(1) }));

export type ResourceRequest = z.infer<typeof ResourceRequestSchema>;
