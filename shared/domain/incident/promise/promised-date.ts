import type { Draft } from '#domain/incident/draft.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';

/** @returns the date as a timer can have it (Semantics, rule 6) */
export function promisedDate(promisedAt: string | null, draft: Draft): string | null {
  if (promisedAt === null || promisedAt === draft.record.promisedAt) return promisedAt;
  if (promisedAt <= draft.now) throw invalid('promisedAt', `must lie after ${draft.now}`);
  return instant(roundedUpToSecond(millis(promisedAt)));
}

export function remindOfPromise(draft: Draft, at: string): void {
  draft.add('promise-reminded', { promisedAt: draft.record.promisedAt ?? at }, { at, bySystem: true });
}

export function missPromise(draft: Draft, at: string): void {
  draft.add('promise-missed', { promisedAt: at, detectedAt: draft.now }, { at, bySystem: true });
}

/** Whatever resolved the record before its date kept the promise. */
export function keepPromise(draft: Draft): void {
  const { promisedAt, promise, resolvedAt } = draft.record;
  if (promisedAt === null || promise === undefined || promise.verdict !== null || resolvedAt === null) return;
  if (resolvedAt < promise.since || resolvedAt >= promisedAt) return;
  draft.add('promise-kept', { promisedAt }, { at: resolvedAt, bySystem: true });
}
