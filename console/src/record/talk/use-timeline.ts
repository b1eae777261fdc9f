import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';

export type Item = components['schemas']['Timeline']['items'][number];
export type Entry = Exclude<Item, { unreadable: true }>;

interface Journal {
  readonly items: readonly Item[];
  /** Where the last page began: what is new is read from there on, and nothing before it again. */
  readonly cursor: string | null;
}

const PAGE = 100;

/** The whole journal, oldest first. It only grows, so it is read further when the record says that it did. */
export function useTimeline(number: string, version: number | undefined) {
  const queries = useQueryClient();
  const queryKey = ['journal', number];
  const journal = useQuery({
    queryKey,
    queryFn: () => readOn(number, queries.getQueryData<Journal>(queryKey)),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data, isFetching, refetch } = journal;
  const known = data?.items.at(-1)?.version ?? 0;
  const isBehind = data !== undefined && version !== undefined && known < version;
  useEffect(() => {
    if (isBehind && !isFetching) void refetch();
  }, [isBehind, isFetching, refetch]);
  return journal;
}

async function readOn(number: string, known: Journal | undefined): Promise<Journal> {
  let cursor = known?.cursor ?? null;
  const items = new Map((known?.items ?? []).map((item) => [item.version, item]));
  for (;;) {
    const query = { limit: PAGE, ...(cursor !== null && { cursor }) };
    const { data } = await api.GET('/incidents/{number}/timeline', { params: { path: { number }, query } });
    const page = data as components['schemas']['Timeline'];
    for (const item of page.items) items.set(item.version, item);
    if (page.nextCursor === null) return { items: [...items.values()], cursor };
    cursor = page.nextCursor;
  }
}
