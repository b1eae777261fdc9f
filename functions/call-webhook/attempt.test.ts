import { expect, it } from 'vitest';
import { attempt, isTooSlow } from './attempt.ts';

/** As `node:http` says it of a request whose signal timed out. */
function timedOut(): Error {
  const cause = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  return Object.assign(new Error('The operation was aborted', { cause }), { name: 'AbortError', code: 'ABORT_ERR' });
}

it.each([
  [async () => 204, { status: 204, reason: null }, false],
  [async () => 302, { status: 302, reason: 'answered 302; redirects are not followed' }, false],
  [async () => 500, { status: 500, reason: 'answered 500' }, false],
  [() => Promise.reject(timedOut()), { status: null, reason: 'TIMEOUT' }, true],
  [
    () => Promise.reject(Object.assign(new Error('connect to a secret'), { code: 'ECONNREFUSED' })),
    { status: null, reason: 'ECONNREFUSED' },
    false,
  ],
])(
  'given a call, when it ended then the outcome says how, and nothing of where it led: %#',
  async (call, outcome, slow) => {
    const tried = await attempt(call);
    expect(tried).toEqual(outcome);
    expect(isTooSlow(tried)).toBe(slow);
  },
);
