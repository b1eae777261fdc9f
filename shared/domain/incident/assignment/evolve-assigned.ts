import type { Entry } from '#domain/incident/record/journal.ts';
import { destination } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { choiceOf } from './evolve-turns.ts';
import { comeTo } from './tier-times.ts';

export function assigned(record: IncidentRecord, entry: Entry<'assigned'>): Partial<IncidentRecord> {
  const { assignee, tier, group, previous } = entry.data;
  return {
    status: destination('assign', record) ?? record.status,
    assignee,
    tier,
    assignment: choiceOf(entry),
    ...(group === previous.group ? {} : movedTo(record, entry)),
  };
}

function movedTo(record: IncidentRecord, { at, as, data }: Entry<'assigned'>): Partial<IncidentRecord> {
  return {
    group: data.group,
    declined: undefined,
    ...comeTo(record, { ...data, at }),
    reassignmentCount: record.reassignmentCount + 1,
    handovers: (record.handovers ?? 0) + (as === 'automation' ? 0 : 1),
  };
}
