import * as z from 'zod';

const LARGEST_PORT = 65_535;
const Port = z.coerce.number().int().min(0).max(LARGEST_PORT);

const EnvironmentSchema = z.object({
  FIRSTLINE_PORT: Port.default(4000),
  FIRSTLINE_SMTP_PORT: Port.default(2525),
  FIRSTLINE_AWS_PORT: Port.default(4566),
  FIRSTLINE_DATA: z.string().min(1).default('.firstline'),
  FIRSTLINE_NOW: z.iso.datetime({ offset: true }).optional(),
  FIRSTLINE_DYNAMODB_ENDPOINT: z.url().optional(),
});

export type LocalEnvironment = z.infer<typeof EnvironmentSchema>;

/** @throws Error naming every variable that is not as contract.md says. */
export function readEnvironment(env: NodeJS.ProcessEnv): LocalEnvironment {
  const parsed = EnvironmentSchema.safeParse(env);
  if (!parsed.success) throw new Error(`the environment is not right:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
