import { DomainError } from '#domain/kernel/errors.ts';
import { HttpError } from './http-error.ts';
import { PROBLEMS, type ProblemCode, type ProblemKind } from './problems.ts';
import { type HttpResponse, problem } from './response.ts';

/** Names the kind of problem for machines; there is nothing to fetch behind it. */
export function problemType(code: ProblemCode): string {
  return `urn:firstline:problem:${code}`;
}

/** @returns the answer to a refusal, or null for an error that is none of ours to explain */
export function refusal(error: unknown): HttpResponse | null {
  if (!(error instanceof DomainError || error instanceof HttpError)) return null;
  const code: string = error.code;
  if (!isListed(code)) return null;
  // The table's line and the data belong together by the code; the compiler cannot follow that through a union.
  const { status, title, ...kind } = PROBLEMS[code] as ProblemKind;
  const standard = { type: problemType(code), title, status, detail: kind.detail(error.data) };
  return problem(status, { ...standard, ...kind.members?.(error.data) }, kind.headers?.(error.data));
}

function isListed(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}

/** A bare 500: the cause is in the log under the same id and nowhere else. */
export function failure(requestId: string): HttpResponse {
  return problem(500, { type: 'about:blank', title: 'Internal Server Error', status: 500, requestId });
}
