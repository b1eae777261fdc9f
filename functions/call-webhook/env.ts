import * as z from 'zod';
import { DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = DeskEnvSchema.extend({ STAGE: z.string().min(1) }).parse(process.env);
