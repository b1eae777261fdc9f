import type { Retrier } from '#local/services/state-machines/definition.ts';

/** Errors no wildcard takes: the definition itself is wrong. */
const NEVER_RETRIED = new Set(['States.Runtime', 'States.DataLimitExceeded']);

/** Does a list of `ErrorEquals` take this error? */
export function takesError(names: readonly string[], error: string): boolean {
  if (names.includes(error)) return true;
  if (NEVER_RETRIED.has(error)) return false;
  return names.includes('States.ALL') || (names.includes('States.TaskFailed') && error !== 'States.Timeout');
}

export interface Retry {
  readonly afterMs: number;
  /** Attempts used per retrier, in the order of the definition. */
  readonly used: readonly number[];
}

/**
 * The next attempt, or none. The first retrier that takes the error decides. A full jitter is any delay up to the computed one;
 * here it is always the computed one, so that virtual time repeats itself.
 */
export function nextRetry(retriers: readonly Retrier[], used: readonly number[], error: string): Retry | undefined {
  const index = retriers.findIndex(({ ErrorEquals }) => takesError(ErrorEquals, error));
  const retrier = retriers[index];
  const attempts = used[index] ?? 0;
  if (retrier === undefined || attempts >= retrier.MaxAttempts) return undefined;
  const seconds = Math.min(
    retrier.IntervalSeconds * retrier.BackoffRate ** attempts,
    retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY,
  );
  return {
    afterMs: seconds * 1000,
    used: retriers.map((_, position) => (used[position] ?? 0) + (position === index ? 1 : 0)),
  };
}
