import * as z from 'zod';
import { ConsoleUrlSchema, DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

const origin = z.string().min(1).nullable().default(null);

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  PUBLIC_URL: z.url(),
  CONSOLE_URL: ConsoleUrlSchema,
  /** By whom text messages and calls come; missing where the stage has none. */
  TEXT_ORIGIN: origin,
  VOICE_ORIGIN: origin,
}).parse(process.env);
