import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { useCursors } from '../../parts/use-cursors.ts';
import { FIELDS, type ListQuery, type Page, type QueueRow, rowOf } from '../rows/queue-row.ts';
import { inPlace, type News, newsOf } from './news.ts';
import { compareOf, type Sorting } from './sorting.ts';

export const PAGE_ROWS = 25;
/** How long after an act of the reader's own their list follows at once: indexes are a moment behind. */
const FOLLOWS_MS = 4_000;

export interface Queue {
  /** Null while nothing is known yet. */
  readonly rows: readonly QueueRow[] | null;
  readonly news: News;
  /** When what is shown was read, while it cannot be read anew; null otherwise. */
  readonly failedSince: number | null;
  readonly error: unknown;
  readonly page: number;
  readonly hasNext: boolean;
  goTo(page: number): void;
  /** Shows what is new. */
  show(): void;
  /** After an act of the reader's own: reads again, and follows at once. */
  refresh(): void;
}

interface Shown {
  readonly key: string;
  readonly rows: readonly QueueRow[];
}

const NOTHING_NEW: News = { arrived: 0, moved: false };

/** One page of a list. What comes in while somebody reads waits until they ask for it; rows never move under them. */
export function useQueue(query: ListQuery, sorting: Sorting): Queue {
  const client = useQueryClient();
  const { page: place, goTo, query: from } = useCursors(JSON.stringify(query));
  const asked = { ...query, fields: FIELDS, limit: PAGE_ROWS, ...from };
  const list = $api.useQuery('get', '/incidents', { params: { query: asked } }, every(15));
  const page = list.data as Page | undefined;
  const latest = useMemo(() => page?.items.map(rowOf), [page]);
  const key = JSON.stringify(asked);
  const [kept, setShown] = useState<Shown | null>(null);
  const follows = useRef(0);
  const shown = kept?.key === key ? kept : null;
  const toShow = latest !== undefined && (shown === null || list.dataUpdatedAt < follows.current);
  if (toShow && latest !== shown?.rows) setShown({ key, rows: latest });
  const { by, descending } = sorting;
  const sorted = useMemo(() => {
    const compare = compareOf({ by, descending });
    return compare === null ? shown?.rows : shown?.rows.toSorted(compare);
  }, [shown, by, descending]);
  const rows = useMemo(() => (sorted && latest ? inPlace(sorted, latest) : null), [sorted, latest]);
  const refresh = () => {
    follows.current = Date.now() + FOLLOWS_MS;
    const again = () => void client.invalidateQueries({ queryKey: ['get', '/incidents'] });
    again();
    setTimeout(again, FOLLOWS_MS / 2);
    void client.invalidateQueries({ queryKey: ['get', '/incidents/counts'] });
  };
  return {
    rows,
    news: shown && latest ? newsOf(shown.rows, latest) : NOTHING_NEW,
    failedSince: list.isError && page !== undefined ? list.dataUpdatedAt : null,
    error: list.error,
    page: place,
    hasNext: page?.nextCursor != null,
    goTo: (to) => goTo(to, page?.nextCursor ?? null),
    show: () => latest && setShown({ key, rows: latest }),
    refresh,
  };
}
