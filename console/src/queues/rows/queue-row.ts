import type { components, operations } from '../../../client/api.d.ts';

export type ListQuery = NonNullable<operations['listIncidents']['parameters']['query']>;
export type Incident = components['schemas']['Incident'];
export type Reading = Incident['clocks'][number];
export type Priority = Incident['priority'];
export type Page = components['schemas']['IncidentPage'];

/** What a row shows, and no more of a record is asked for. */
export const FIELDS: NonNullable<ListQuery['fields']> = [
  'title',
  'status',
  'priority',
  'next',
  'group',
  'assignee',
  'requester',
  'updatedAt',
];

/** A record as a list shows it; of one that cannot be read there is the number alone. */
export interface QueueRow {
  readonly number: string;
  readonly title: string | null;
  readonly status: Incident['status'] | null;
  readonly priority: Priority | null;
  readonly next: Reading | null;
  readonly group: string | null;
  readonly assignee: string | null;
  readonly requester: Incident['requester'];
  readonly updatedAt: string | null;
  /** It is in this list no more; its row stays until the reader asks for what is new. */
  readonly left: boolean;
}

export function rowOf(item: Page['items'][number]): QueueRow {
  const known = 'unreadable' in item ? null : item;
  return {
    number: item.number,
    title: known?.title ?? null,
    status: known?.status ?? null,
    priority: known?.priority ?? null,
    next: known?.next ?? null,
    group: known?.group ?? null,
    assignee: known?.assignee ?? null,
    requester: known?.requester ?? null,
    updatedAt: known?.updatedAt ?? null,
    left: false,
  };
}
