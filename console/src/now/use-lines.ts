import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { FIELDS, type ListQuery, type Page, type QueueRow, rowOf } from '../queues/rows/queue-row.ts';

const SHOWN = 5;

export interface Lines {
  /** Null while they are on their way. */
  readonly rows: readonly QueueRow[] | null;
  readonly error: unknown;
  retry(): void;
}

/** The first few records of a list. */
export function useLines(query: ListQuery, shown = SHOWN): Lines {
  const asked = { ...query, fields: FIELDS, limit: shown };
  const list = $api.useQuery('get', '/incidents', { params: { query: asked } }, every(15));
  const page = list.data as Page | undefined;
  return { rows: page?.items.map(rowOf) ?? null, error: list.error, retry: () => void list.refetch() };
}
