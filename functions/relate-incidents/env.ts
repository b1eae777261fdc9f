import { DeskEnvSchema } from '#shared/desk/desk-env.ts';

export const env = DeskEnvSchema.parse(process.env);
