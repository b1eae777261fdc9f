import type { Entry, Item } from '../../../record/talk/use-timeline.ts';

/** What stands in the timeline of a major incident by itself; everything else is folded. */
export type RoomKind = 'milestone' | 'decision' | 'update' | 'message' | 'note' | 'alert' | 'page' | 'missed';

export type RoomRow =
  | { readonly row: 'entry'; readonly id: string; readonly at: string; readonly kind: RoomKind; readonly entry: Entry }
  | { readonly row: 'folded'; readonly id: string; readonly at: string; readonly entries: readonly Entry[] };

const KINDS: Readonly<Record<string, RoomKind>> = {
  'milestone-set': 'milestone',
  'major-proposed': 'decision',
  'major-accepted': 'milestone',
  'major-rejected': 'decision',
  'major-demoted': 'decision',
  'major-changed': 'decision',
  'major-updated': 'update',
  resolved: 'milestone',
  reopened: 'milestone',
  'paging-begun': 'page',
  'page-stepped': 'page',
  'page-requested': 'page',
  'paging-exhausted': 'page',
  paged: 'page',
  'alert-recovered': 'alert',
  'alert-repeated': 'alert',
};

/** @returns null for what is folded */
export function kindOf({ type, data }: Pick<Entry, 'type' | 'data'>): RoomKind | null {
  if (type === 'major-noted') return (data as { kind: 'decision' | 'message' | 'note' }).kind;
  if (type === 'commented') return (data as { visibility?: string }).visibility === 'internal' ? 'note' : null;
  if (type === 'sla-breached') return (data as { clock: string }).clock === 'update' ? 'missed' : null;
  if (type === 'opened') return (data as { alert: unknown }).alert === null ? null : 'alert';
  return KINDS[type] ?? null;
}

/** When it happened, which for what was noted later is not when it was noted. */
export function happenedAt({ at, data }: Pick<Entry, 'at' | 'data'>): string {
  const { happenedAt: said } = data as { happenedAt?: unknown };
  return typeof said === 'string' ? said : at;
}

/** The journal as it is followed in the room, oldest first; what the system did in between is one row. */
export function roomRows(items: readonly Item[]): RoomRow[] {
  const entries = items
    .filter((item): item is Entry => !('unreadable' in item))
    .map((entry) => ({ entry, at: happenedAt(entry) }))
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.entry.version - other.entry.version);
  const rows: RoomRow[] = [];
  for (const { entry, at } of entries) {
    const kind = kindOf(entry);
    const last = rows.at(-1);
    if (kind !== null) rows.push({ row: 'entry', id: entry.id, at, kind, entry });
    else if (last?.row === 'folded') rows[rows.length - 1] = { ...last, entries: [...last.entries, entry] };
    else rows.push({ row: 'folded', id: entry.id, at, entries: [entry] });
  }
  return rows;
}

/** The update that was sent, or kept, last. */
export function lastUpdateIn(items: readonly Item[]): Entry | null {
  return items.findLast((item): item is Entry => !('unreadable' in item) && item.type === 'major-updated') ?? null;
}
