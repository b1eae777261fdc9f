import { STATUS_CODES } from 'node:http';
import type * as z from 'zod';

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** A control that cannot do what it was asked; answered as `application/problem+json`. */
export class Problem extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;

  constructor(status: number, detail: string, errors?: readonly FieldError[]) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.errors = errors;
  }

  body(): Record<string, unknown> {
    const { status, message: detail, errors } = this;
    return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, ...(errors && { errors }) };
  }
}

/** Input that fits the schema. Throws a 400 that names every wrong field. */
export function checked<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, message: 'is not known' }));
  });
  throw new Problem(400, `Not understood: ${errors.map(({ path }) => path || 'the body').join(', ')}.`, errors);
}
