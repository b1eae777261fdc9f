import * as z from 'zod';
import { DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  BUS_NAME: z.string().min(1),
  /** Of what takes in mails, and alerts from a bus. */
  MAIL_DEAD_LETTERS_URL: z.url(),
  ALERT_DEAD_LETTERS_URL: z.url(),
}).parse(process.env);
