import type * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Reads input by its schema.
 *
 * @throws DomainError invalid, naming every field that is wrong, missing or unknown
 */
export function validated<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const read = tryRead(schema, input);
  if ('errors' in read) throw new DomainError('invalid', { errors: read.errors });
  return read.data;
}

/** Reads input by its schema, for whoever keeps what cannot be read instead of refusing it. */
export function tryRead<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { data: z.output<Schema> } | { errors: FieldError[] } {
  const result = schema.safeParse(input, { error: missing });
  if (result.success) return { data: result.data };
  return { errors: result.error.issues.flatMap((issue) => fieldErrors(issue, [])) };
}

/** "expected string, received undefined" is no way to say that something is missing. */
function missing(issue: { input?: unknown; code?: string }): string | undefined {
  const fits = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  return issue.input === undefined && fits ? 'is missing' : undefined;
}

function fieldErrors(issue: Issue, above: readonly PropertyKey[]): FieldError[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'is not known here' }));
    case 'invalid_union': {
      const meant = branchMeant(issue.errors);
      return meant ? meant.flatMap((inner) => fieldErrors(inner, path)) : [fault(path, issue.message)];
    }
    default:
      return [fault(path, issue.message)];
  }
}

function fault(path: readonly PropertyKey[], message: string): FieldError {
  return { path: path.map(String).join('.'), message };
}

/** Of several shapes the one whose type fits and which has the least wrong is the one that was meant. */
function branchMeant(branches: readonly Issue[][]): Issue[] | undefined {
  const fitting = branches.filter((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  return fitting.toSorted((a, b) => a.length - b.length)[0];
}
