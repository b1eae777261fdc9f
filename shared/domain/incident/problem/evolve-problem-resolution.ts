import { comeTo } from '#domain/incident/assignment/tier-times.ts';
import { promiseReopened } from '#domain/incident/promise/promise.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

type Ended = Pick<IncidentRecord, 'problemResolution'>;

/** How it stood when its problem resolved it, for that may be undone. */
export function resolvedByProblem(
  { status, hold, waitUntil, returnTo, waitingTells }: IncidentRecord,
  { withProblem }: Entry<'resolved'>['data'],
): Ended {
  if (withProblem === undefined) return {};
  const { resolution, closes } = withProblem;
  const stood = { status, hold, waitUntil, returnTo, waitingTells };
  return { problemResolution: { resolution, closed: closes, stood, over: null } };
}

/** What a person did since is not undone; nor is what was opened again, by whomever. */
export function touchedSince({ problemResolution: ended }: Ended, { type, as }: Entry): Ended {
  if (ended === undefined || ended.over !== null || type === 'repaired') return {};
  return as === 'automation' && type !== 'reopened' ? {} : { problemResolution: { ...ended, over: 'touched' } };
}

export function restored(record: IncidentRecord, { at, data: { to } }: Entry<'restored'>): Partial<IncidentRecord> {
  const { problemResolution: ended } = record;
  return {
    ...ended?.stood,
    ...{ status: to, resolvedAt: null, closedAt: null, resolution: null },
    ...(ended && { problemResolution: { ...ended, over: 'restored' as const } }),
    ...comeTo(record, { ...record, at }),
    ...promiseReopened(record, at),
  };
}
