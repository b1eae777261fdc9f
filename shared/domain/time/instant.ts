import { invalid } from '#domain/kernel/errors.ts';

/** A moment in UTC in the form of `Date#toISOString`, so that the order of strings is the order of time. */
export type Instant = string;

/** @param ms - milliseconds since 1970 in UTC */
export function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** @returns milliseconds since 1970 in UTC */
export function millis(at: Instant): number {
  const ms = Date.parse(at);
  if (Number.isNaN(ms)) throw invalid('', `"${at}" is not an instant`);
  return ms;
}

/** Instants are exact to the millisecond, deadlines to the second: never earlier than what was promised (Semantics, rule 6). */
export function roundedUpToSecond(ms: number): number {
  return Math.ceil(ms / 1000) * 1000;
}
