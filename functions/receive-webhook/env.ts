import * as z from 'zod';
import { TENANCIES } from '#domain/kernel/tenant.ts';
import { DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  STAGE: z.string().min(1),
  /** Of the user pool, as its tokens name it. */
  USER_POOL_ISSUER: z.url(),
  USER_POOL_CLIENT_ID: z.string().min(1),
  TENANTS: z.enum(TENANCIES),
  /** Another Slack than Slack's, on one machine. */
  SLACK_API_URL: z.url().optional(),
  AWS_ENDPOINT_URL: z.url().optional(),
}).parse(process.env);
