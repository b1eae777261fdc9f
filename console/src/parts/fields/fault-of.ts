import { Refused } from '../../api/problem.ts';

/** What the desk said of one field, to stand below it. */
export function faultOf(error: unknown, field: string): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  return error.problem?.errors?.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message;
}

/** Whether some field explains the refusal, so that nothing else has to. */
export function isExplainedBy(error: unknown, fields: readonly string[]): boolean {
  return fields.some((field) => faultOf(error, field) !== undefined);
}
