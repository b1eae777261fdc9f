import { expect } from 'vitest';
import type { Answer } from './desk/http.ts';

/** A refusal as RFC 9457 says it; each path is among the errors it names. */
export function expectProblem(answer: Answer, status: number, ...paths: string[]): void {
  expect(answer).toMatchObject({ status, body: { type: expect.any(String), title: expect.any(String), status } });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  if (paths.length === 0) return;
  const errors = paths.map((path) => ({ path, message: expect.any(String) }));
  expect(answer.body).toMatchObject({ errors: expect.arrayContaining(errors) });
}
