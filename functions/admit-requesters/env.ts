import { DeskEnvSchema } from '#shared/use-cases/desk/desk-env.ts';

export const env = DeskEnvSchema.parse(process.env);
