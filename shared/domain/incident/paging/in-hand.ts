import type { IncidentRecord } from '#domain/incident/record/record.ts';

/** @returns whether somebody is still being looked for */
export function isPaging({ paging }: Pick<IncidentRecord, 'paging'>): boolean {
  return paging?.state === 'paging';
}

/** @returns who works on the record, and so need not accept it: null while nobody does, or somebody is looked for all the same */
export function inHandOf(record: Pick<IncidentRecord, 'status' | 'assignee' | 'paging'>): string | null {
  return record.status === 'in_progress' && !isPaging(record) ? record.assignee : null;
}

/** @returns who has taken the record since it was in the hand of `before`; null where nobody has */
export function takenSince(record: IncidentRecord, before: string | null): string | null {
  const now = inHandOf(record);
  return now === before ? null : now;
}
