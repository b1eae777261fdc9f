import * as z from 'zod';
import { SLACK_API } from '#shared/messaging/slack.ts';
import { ConsoleUrlSchema, DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

const origin = z.string().min(1).nullable().default(null);

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  STAGE: z.string().min(1),
  /** Another Slack than Slack's, on one machine. */
  SLACK_API_URL: z.url().default(SLACK_API),
  PUBLIC_URL: z.url(),
  CONSOLE_URL: ConsoleUrlSchema,
  /** By whom text messages and calls come; missing where the stage has none. */
  TEXT_ORIGIN: origin,
  VOICE_ORIGIN: origin,
}).parse(process.env);
