import { DeskEnvSchema } from '#shared/use-cases/kernel/desk-env.ts';

export const env = DeskEnvSchema.parse(process.env);
