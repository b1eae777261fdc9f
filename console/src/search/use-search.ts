import { $api } from '../api/client.ts';
import { usePaused } from '../parts/use-paused.ts';
import type { Kind } from './hit.ts';

const PAUSE_MS = 200;
/** Without one of them the desk has no word to look for. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

interface Asked {
  /** All without. */
  readonly kinds?: readonly Kind[];
  readonly limit?: number;
}

/** Finds while somebody types: when they pause, with the last answer until the next; what is overtaken is called off. */
export function useSearch(typed: string, { kinds = [], limit }: Asked = {}) {
  const q = usePaused(typed.trim(), PAUSE_MS);
  const isAsked = LETTER_OR_DIGIT.test(q);
  const query = { q, ...(kinds.length > 0 && { kinds: kinds.join(',') }), ...(limit !== undefined && { limit }) };
  const answer = $api.useInfiniteQuery(
    'get',
    '/search',
    { params: { query } },
    {
      // The client asks with 0 where there is none; null it leaves out.
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: (before) => before,
      refetchOnWindowFocus: false,
      enabled: isAsked,
    },
  );
  return {
    /** What is looked for now. */
    q,
    isAsked,
    /** Null before the first answer. */
    hits: (isAsked ? answer.data?.pages.flatMap(({ items }) => items) : undefined) ?? null,
    error: isAsked ? answer.error : null,
    again: () => void answer.refetch(),
    /** Null where nothing more may be found. */
    more: isAsked && answer.hasNextPage ? () => void answer.fetchNextPage() : null,
    isAsking: answer.isFetching,
  };
}
