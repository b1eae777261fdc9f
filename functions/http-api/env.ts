import * as z from 'zod';
import { TENANCIES } from '#domain/kernel/tenant.ts';
import { ConsoleUrlSchema, DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({
  STAGE: z.string().min(1),
  REPLAY_STATE_MACHINE_ARN: z.string().min(1),
  TENANTS: z.enum(TENANCIES),
  /** What the receipt rule takes, with commas between. */
  MAIL_RECIPIENTS: z
    .string()
    .min(1)
    .transform((text) => text.split(',')),
  CONSOLE_URL: ConsoleUrlSchema,
  MAIL_BUCKET: z.string().min(1),
  /** By whom text messages come; missing where the stage has none. */
  TEXT_ORIGIN: z.string().min(1).nullable().default(null),
  AWS_ENDPOINT_URL: z.string().optional(),
}).parse(process.env);
