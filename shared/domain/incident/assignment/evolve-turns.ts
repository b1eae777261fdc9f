import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { type Assignment, BY_PEOPLE } from '#events/incident/assignment.ts';

/** What the desk's choice of somebody leaves on the record. */

/** Somebody is to be chosen from an instant on. */
export function turnAt(at: string): Assignment {
  return { state: 'waiting', reason: 'turn', retryAt: at };
}

/** @returns by what a handover to a group named whoever has it now */
export function choiceOf({ at, data }: Entry<'assigned'>): Assignment {
  if (data.automatic !== undefined) return { state: 'assigned', reason: data.automatic.method, retryAt: null };
  return data.turn === true ? turnAt(at) : BY_PEOPLE;
}

/** A colleague who takes it over was chosen by nobody. */
export function accepted(record: IncidentRecord, { data }: Entry<'accepted'>): Partial<IncidentRecord> {
  const { assignee, owner } = data;
  const isChosen = record.assignee === assignee && record.assignment.state === 'assigned';
  return { status: 'in_progress', assignee, owner, ...(!isChosen && { assignment: BY_PEOPLE }) };
}

export function declined(record: IncidentRecord, { at, data }: Entry<'declined'>): Partial<IncidentRecord> {
  return { assignee: null, assignment: turnAt(at), declined: [...(record.declined ?? []), data.assignee] };
}

export function postponed(_record: IncidentRecord, { at, data }: Entry<'assignment-postponed'>) {
  return { assignment: data.assignment, postponedAt: at } satisfies Partial<IncidentRecord>;
}

/** Of more the last ones count. */
const MOST_ASKED = 50;

/** Who has it keeps it, and it stays as it is; it is known whose answers are expected. */
export function supportRequested(
  { support }: IncidentRecord,
  { data: { person } }: Entry<'support-requested'>,
): Partial<IncidentRecord> {
  const others = (support?.people ?? []).filter((one) => one !== person);
  return { support: { people: [...others, ...(person === null ? [] : [person])].slice(-MOST_ASKED) } };
}
