import * as z from 'zod';
import { DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  MAIL_BUCKET: z.string().min(1),
  AWS_ENDPOINT_URL: z.string().optional(),
}).parse(process.env);
