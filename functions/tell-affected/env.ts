import * as z from 'zod';
import { DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  BUS_NAME: z.string().min(1),
  PUBLIC_URL: z.url(),
  /** Has SES tell what becomes of mails. */
  CONFIGURATION_SET: z.string().min(1),
}).parse(process.env);
