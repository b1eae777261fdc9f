import type { QueueRow } from '../rows/queue-row.ts';

/** What can be done from a list, to one record or to many. */
export const ACTS = ['accept', 'take', 'assign', 'tag', 'hold', 'resolve', 'cancel'] as const;

export type Act = (typeof ACTS)[number];

/** Acts that ask something first; the others are done at once. */
export type Asking = Exclude<Act, 'accept' | 'take'>;

export const asks = (act: Act): act is Asking => act !== 'accept' && act !== 'take';

/** The key of each, the same as at a record where it has it. */
export const KEYS: Readonly<Record<Act, string>> = {
  accept: 'a',
  take: 'i',
  assign: 's',
  tag: 't',
  hold: 'h',
  resolve: 'e',
  cancel: 'z',
};

/** An act with all it needs. */
export type Deed =
  | { readonly act: 'accept' }
  | { readonly act: 'take'; readonly email: string }
  | { readonly act: 'assign'; readonly group: string; readonly assignee: string | null }
  | { readonly act: 'tag'; readonly tags: readonly string[] }
  | { readonly act: 'hold'; readonly reason: string; readonly comment: string; readonly followUpAt: string | null }
  | { readonly act: 'resolve'; readonly code: string; readonly notes: string; readonly workaround: boolean }
  | { readonly act: 'cancel'; readonly reason: string };

type Status = NonNullable<QueueRow['status']>;

const UNRESOLVED: readonly Status[] = ['new', 'assigned', 'in_progress', 'on_hold', 'waiting'];

/** From where each is possible (docs/lifecycle.md); the desk decides, this saves asking in vain. */
const FROM: Readonly<Record<Act, readonly Status[] | null>> = {
  accept: ['new', 'assigned'],
  take: UNRESOLVED,
  assign: UNRESOLVED,
  tag: null,
  hold: ['new', 'assigned', 'in_progress', 'on_hold'],
  resolve: UNRESOLVED,
  cancel: UNRESOLVED,
};

/** Of many each has its own result, so only an act that none of them allows is kept back. */
export function isPossible(act: Act, rows: readonly QueueRow[]): boolean {
  const from = FROM[act];
  if (from === null) return rows.length > 0;
  return rows.some(({ status }) => status === null || from.includes(status));
}
