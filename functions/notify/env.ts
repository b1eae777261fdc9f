import * as z from 'zod';
import { ConsoleUrlSchema, DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  PUBLIC_URL: z.url(),
  CONSOLE_URL: ConsoleUrlSchema,
  /** Has SES tell what becomes of mails. */
  CONFIGURATION_SET: z.string().min(1),
}).parse(process.env);
