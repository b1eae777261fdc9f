import { comeTo, endStay } from '#domain/incident/assignment/tier-times.ts';
import { resolvedByProblem } from '#domain/incident/problem/evolve-problem-resolution.ts';
import { promiseReopened } from '#domain/incident/promise/promise.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { NOT_STANDING } from '#domain/incident/record/not-standing.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

export function resolved(record: IncidentRecord, { at, data }: Entry<'resolved'>): Partial<IncidentRecord> {
  return {
    status: 'resolved',
    tierTimes: endStay(record.tierTimes, at),
    resolvedAt: at,
    resolution: { code: data.code, notes: data.notes, workaround: data.workaround },
    ...(data.withParent && { resolvedWith: data.withParent.resolution }),
    ...resolvedByProblem(record, data),
    waitingTells: [],
    ...NOT_STANDING,
  };
}

export function reopened(record: IncidentRecord, { at, data }: Entry<'reopened'>): Partial<IncidentRecord> {
  return {
    status: data.to,
    ...comeTo(record, { ...record, at }),
    resolvedAt: null,
    closedAt: null,
    resolution: null,
    reopenCount: record.reopenCount + 1,
    confirmedLate: undefined,
    ...promiseReopened(record, at),
  };
}

export function canceled(record: IncidentRecord, { at }: Entry<'canceled'>): Partial<IncidentRecord> {
  return {
    status: 'canceled',
    closedAt: at,
    tierTimes: endStay(record.tierTimes, at),
    waitingTells: [],
    ...NOT_STANDING,
  };
}
