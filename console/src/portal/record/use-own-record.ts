import { useQuery } from '@tanstack/react-query';
import type { components } from '../../../client/api.d.ts';
import { $api, api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import type { OwnRecord } from '../use-portal.ts';

export type OwnEntry = components['schemas']['OwnTimeline']['items'][number];

const params = (number: string) => ({ params: { path: { number } } });

/** The record as its requester is shown it; what else a person of the desk is sent is not looked at here. */
export function useOwnRecord(number: string) {
  const record = $api.useQuery('get', '/incidents/{number}', params(number), every(30));
  return { ...record, data: record.data as OwnRecord | undefined };
}

export function useSurvey(number: string, closed: boolean) {
  return $api.useQuery('get', '/incidents/{number}/survey', params(number), { enabled: closed });
}

const ENTRIES_READ = 100;

/** Everything that was said, oldest first. The key begins as those of {@link $api}, so that one call renews them all. */
export function useTimeline(number: string) {
  return useQuery({
    queryKey: ['get', '/incidents/{number}/timeline', params(number), 'all'],
    queryFn: ({ signal }) => wholeTimeline(number, signal),
    ...every(30),
  });
}

async function wholeTimeline(number: string, signal: AbortSignal): Promise<OwnEntry[]> {
  const entries: OwnEntry[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: ENTRIES_READ, ...(cursor !== null && { cursor }) };
    const { data } = await api.GET('/incidents/{number}/timeline', {
      params: { path: { number }, query },
      signal,
    });
    entries.push(...((data?.items ?? []) as OwnEntry[]));
    cursor = data?.nextCursor ?? null;
  } while (cursor !== null);
  return entries;
}
