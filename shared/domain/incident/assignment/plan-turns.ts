import type { Due } from '#domain/incident/plan.ts';
import { isWorkedOn } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { instant, millis } from '#domain/time/instant.ts';

/** Once a day somebody is looked for even where nothing says when there may be one: whatever should have said it may be lost. */
const AT_LEAST_EVERY_MS = 86_400_000;

type Facts = Pick<IncidentRecord, 'status' | 'assignee' | 'assignment' | 'parent' | 'silences'>;

/**
 * Whether somebody is to be chosen. Not while it stands on hold or waits for a date, nor while nobody is to be told; what is
 * under another record is that one’s work.
 */
export function awaitsTurn({ status, assignee, assignment, parent, silences = [] }: Facts): boolean {
  if (assignment.state !== 'waiting' || assignee !== null) return false;
  return isWorkedOn(status) && parent === null && silences.length === 0;
}

export function turnsDue(record: IncidentRecord): Due[] {
  if (!awaitsTurn(record)) return [];
  const { assignment, postponedAt = record.openedAt } = record;
  const at = assignment.retryAt ?? instant(millis(postponedAt) + AT_LEAST_EVERY_MS);
  return [{ kind: 'assignment', at }];
}
