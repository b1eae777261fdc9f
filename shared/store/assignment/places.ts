import { awaitsTurn } from '#domain/incident/assignment/plan-turns.ts';
import { isWorkedOn } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';
import type { Write } from '#shared/store/records/commit.ts';
import { loadKey, waitingKey } from '#shared/store/table/assignment-keys.ts';
import type { ItemKey } from '#shared/store/table/read-items.ts';

/**
 * Where a record stands when people are chosen: among what its assignee has, and among what waits for somebody of its group.
 * An item each, put and deleted with the record, so that whoever counts them sees what stands, and no two records meet in one.
 */

/** @returns whose load it is; null where it is nobody's */
export function loadOf({ assignee, status }: Pick<IncidentRecord, 'assignee' | 'status'>): string | null {
  return isWorkedOn(status) ? assignee : null;
}

interface Standing {
  readonly record: IncidentRecord;
  /** Whose load it was written as; none where it was written before loads were kept. */
  readonly load?: string | null | undefined;
}

/** What moves with the record. */
export function placeWrites(before: Standing | null, after: IncidentRecord): Write[] {
  const { tenant, number } = after;
  const placeOf = (person: string | null | undefined) => (person ? loadKey(tenant, person, number) : null);
  return [
    ...moved(placeOf(before?.load), placeOf(loadOf(after))),
    ...moved(before && waitingPlace(before.record), waitingPlace(after)),
  ];
}

function waitingPlace(record: IncidentRecord): ItemKey | null {
  const { tenant, group, priority, number } = record;
  return awaitsTurn(record) ? waitingKey(tenant, group, LEVELS.indexOf(priority), number) : null;
}

function moved(from: ItemKey | null, to: ItemKey | null): Write[] {
  if (from?.pk === to?.pk && from?.sk === to?.sk) return [];
  return [
    ...(from === null ? [] : [{ Delete: { TableName: '', Key: from } }]),
    ...(to === null ? [] : [{ Put: { TableName: '', Item: to } }]),
  ];
}
