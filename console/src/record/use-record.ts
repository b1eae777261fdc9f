import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../client/api.d.ts';
import { $api, api } from '../api/client.ts';
import { every } from '../api/live.ts';

export type Incident = components['schemas']['Incident'];
type Answer = Incident | components['schemas']['OwnIncident'];

const LIVE_SECONDS = 10;

const asked = (number: string) => ({ params: { path: { number } } });

/** The record, kept up to date. The desk's people are always answered whole; what requesters see of theirs is the portal's. */
export function useRecord(number: string) {
  return $api.useQuery('get', '/incidents/{number}', asked(number), {
    ...every(LIVE_SECONDS),
    select: (answer: Answer) => answer as Incident,
  });
}

/** @returns how to put a record that a command answered where the page reads it, and how to read it anew */
export function useRecordCache(number: string) {
  const queries = useQueryClient();
  const { queryKey } = $api.queryOptions('get', '/incidents/{number}', asked(number));
  const put = (incident: Incident): void => {
    // An answer that was asked for before would bring back how the record stood then, until the next question.
    void queries.cancelQueries({ queryKey });
    queries.setQueryData(queryKey, incident);
  };
  const read = async (): Promise<Incident> => {
    const { data } = await api.GET('/incidents/{number}', asked(number));
    put(data as Incident);
    return data as Incident;
  };
  /** What hangs on the record and is read apart: its clocks, its tasks, its mails. Nobody waits for it. */
  const forget = (): void =>
    void queries.invalidateQueries({
      predicate: ({ queryKey: [, path, init] }) =>
        typeof path === 'string' && path.startsWith('/incidents/{number}/') && isAbout(init, number),
    });
  return { put, read, forget };
}

function isAbout(init: unknown, number: string): boolean {
  return (init as { params?: { path?: { number?: string } } } | undefined)?.params?.path?.number === number;
}
