import * as z from 'zod';
import { DeskEnvSchema } from '#shared/desk/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  /** Of the user pool, as its tokens name it. */
  USER_POOL_ISSUER: z.url(),
  USER_POOL_CLIENT_ID: z.string().min(1),
  AWS_ENDPOINT_URL: z.url().optional(),
}).parse(process.env);
