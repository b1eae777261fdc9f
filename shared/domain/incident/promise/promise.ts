import type { Entry } from '#domain/incident/record/journal.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord, Timer } from '#domain/incident/record/record.ts';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';

/**
 * A date somebody promised the requester. It is no clock: no pause, wait or handover moves it (Semantics, rule 18), and it is
 * kept by a resolution before it.
 */

/** A day before; of what is promised for sooner, when half the time has gone. */
const REMINDED_BEFORE_MS = 86_400_000;

/** What is ahead of a promise that has no verdict yet. */
export function promiseDue({ status, promisedAt, promise }: IncidentRecord): Timer[] {
  if (promisedAt === null || promise === undefined || promise.verdict !== null || !isUnresolved(status)) return [];
  const [at, since] = [millis(promisedAt), millis(promise.since)];
  const remindAt = instant(roundedUpToSecond(Math.max(at - REMINDED_BEFORE_MS, (at + since) / 2)));
  return [
    ...(promise.reminded || remindAt >= promisedAt ? [] : [{ kind: 'promise-reminder' as const, at: remindAt }]),
    { kind: 'promise-due', at: promisedAt },
  ];
}

/** @returns the record's fields after its classification changed; a new date is a new promise, none is none */
export function promiseAfter({ at, data }: Entry<'reclassified'>): Pick<IncidentRecord, 'promise'> {
  if (!('promisedAt' in data.changes)) return {};
  const isTakenBack = data.changes.promisedAt?.to === null;
  return { promise: isTakenBack ? undefined : { since: at, reminded: false, verdict: null } };
}

/** What was kept is open again when it is reopened before its date: it was promised to be settled by then. */
export function promiseReopened(
  { promisedAt, promise }: Pick<IncidentRecord, 'promisedAt' | 'promise'>,
  at: string,
): Pick<IncidentRecord, 'promise'> {
  const isAhead = promisedAt !== null && at < promisedAt;
  return promise?.verdict === 'kept' && isAhead ? { promise: { since: at, reminded: false, verdict: null } } : {};
}
