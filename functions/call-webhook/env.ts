import * as z from 'zod';
import { ConsoleUrlSchema, DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({ STAGE: z.string().min(1), CONSOLE_URL: ConsoleUrlSchema }).parse(process.env);
