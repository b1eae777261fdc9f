import { asTag } from '#domain/incident/classification/tags.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { ListFilter } from '#shared/store/incidents/list-query.ts';

/** What is compared as it stands. */
const EQUAL = [
  'status',
  'assignee',
  'owner',
  'priority',
  'kind',
  'parent',
] as const satisfies readonly (keyof ListFilter & keyof IncidentRecord)[];

/** Whether a record is what a list asks for. Instants are not looked at: the range of the index knows them. */
export function matches(record: IncidentRecord, filter: ListFilter, names: readonly string[]): boolean {
  const { queue = [], requester, configurationItem, unassigned, major, tag } = filter;
  return (
    (queue.length === 0 || queue.includes(record.group)) &&
    (requester === undefined || record.requester?.email === requester) &&
    (configurationItem === undefined || record.configurationItems.some((item) => names.includes(item))) &&
    (tag === undefined || record.tags.includes(asTag(tag))) &&
    (unassigned === undefined || record.assignee === null) &&
    (major === undefined || record.major?.state === major) &&
    EQUAL.every((field) => filter[field] === undefined || record[field] === filter[field])
  );
}
