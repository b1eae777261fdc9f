import * as z from 'zod';
import { resourceRequest } from '#shared/custom-resources/resource-request.ts';

const PropertiesSchema = z.object({
  Bucket: z.string().min(1),
  /** Who issues the console's tokens, and for which client. */
  Authority: z.url(),
  ClientId: z.string().min(1),
  /** Where people sign in. */
  LoginUrl: z.url(),
});

export const ConsoleRequestSchema = resourceRequest(PropertiesSchema);

export type ConsoleRequest = z.infer<typeof ConsoleRequestSchema>;
export type ConsolePlace = z.infer<typeof PropertiesSchema>;
