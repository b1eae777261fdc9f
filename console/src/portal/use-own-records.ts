import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { useMe } from '../app/use-me.ts';
import type { OwnRecord } from './use-portal.ts';

/** As many as anybody looks through on a phone; each is also found by its mail. */
const SHOWN = 50;

/** A record of a list, or the place of one that cannot be shown. */
export type Listed = OwnRecord | { readonly number: string; readonly unreadable: true };

export interface OwnRecords {
  /** Undefined while they are on their way. */
  readonly records: readonly Listed[] | undefined;
  readonly error: unknown;
  refetch(): void;
}

/** What is not finished, and behind it what was put off. */
export function useOpenRecords(): OwnRecords {
  return together(useOwn({}), useOwn({ waiting: 'only' }));
}

/** Finished ones; there is no one question for both ways to end. */
export function useFinishedRecords(): OwnRecords {
  return together(useOwn({ status: 'closed' }), useOwn({ status: 'canceled' }));
}

interface Asked {
  readonly status?: 'closed' | 'canceled';
  readonly waiting?: 'only';
}

/** Of whoever works at the desk only what they reported themselves. */
function useOwn(asked: Asked) {
  const { email: requester } = useMe();
  return $api.useQuery('get', '/incidents', { params: { query: { ...asked, requester, limit: SHOWN } } }, every(60));
}

function together(...lists: readonly ReturnType<typeof useOwn>[]): OwnRecords {
  const loaded = lists.every(({ data }) => data !== undefined);
  return {
    // What more a person of the desk is sent is not shown here.
    records: loaded ? lists.flatMap(({ data }) => (data?.items ?? []) as Listed[]) : undefined,
    error: lists.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => lists.forEach((list) => void list.refetch()),
  };
}
