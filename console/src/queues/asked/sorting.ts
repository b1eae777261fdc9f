import type { Priority, QueueRow } from '../rows/queue-row.ts';

export interface Sorting {
  /** A column's id. */
  readonly by: string;
  readonly descending: boolean;
}

type Compare = (a: QueueRow, b: QueueRow) => number;

/** Those by which the desk itself sorts; the others sort the page that is shown. */
const BY_DESK: readonly string[] = ['priority', 'left'];

const ORDER: readonly (Priority | null)[] = ['critical', 'high', 'medium', 'low', null];

const byText =
  (of: (row: QueueRow) => string | null): Compare =>
  (a, b) =>
    (of(a) ?? '').localeCompare(of(b) ?? '');

export const COMPARE: Readonly<Record<string, Compare>> = {
  priority: (a, b) => ORDER.indexOf(a.priority) - ORDER.indexOf(b.priority),
  left: byText(({ next }) => next?.dueAt ?? '~'),
  number: byText(({ number }) => number),
  title: byText(({ title }) => title),
  who: byText(({ group, assignee }) => `${group ?? ''} ${assignee ?? ''}`),
  requester: byText(({ requester }) => requester?.name ?? requester?.email ?? ''),
  updated: (a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''),
};

/** What the address says; without a word the desk's own order by priority. */
export function sortingIn(address: URLSearchParams): Sorting {
  const by = address.get('sort') ?? 'priority';
  return { by: Object.hasOwn(COMPARE, by) ? by : 'priority', descending: address.get('descending') !== null };
}

export function withSorting(address: URLSearchParams, { by, descending }: Sorting): URLSearchParams {
  const changed = new URLSearchParams(address);
  changed.delete('descending');
  changed.delete('sort');
  if (by !== 'priority') changed.set('sort', by);
  if (descending && !BY_DESK.includes(by)) changed.set('descending', '');
  return changed;
}

/** @returns how the page shown is sorted; null where the desk has done it */
export function compareOf({ by, descending }: Sorting): Compare | null {
  const compare = COMPARE[by];
  if (BY_DESK.includes(by) || compare === undefined) return null;
  return descending ? (a, b) => compare(b, a) : compare;
}
