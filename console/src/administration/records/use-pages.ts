import { useState } from 'react';

/** Goes through a list page by page; the places of pages seen before are kept, so that one can go back. */
export function usePages(
  nextCursor: string | null | undefined,
  cursors: readonly string[],
  go: (cursors: readonly string[]) => void,
) {
  const onChange = (page: number) => {
    if (page <= cursors.length) return go(cursors.slice(0, page - 1));
    if (nextCursor) go([...cursors, nextCursor]);
  };
  return {
    currentPageIndex: cursors.length + 1,
    pagesCount: cursors.length + (nextCursor ? 2 : 1),
    openEnd: Boolean(nextCursor),
    onChange: ({ detail }: { detail: { currentPageIndex: number } }) => onChange(detail.currentPageIndex),
  };
}

/** The places gone to, and the one somebody is at. */
export function useCursors() {
  const [cursors, go] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  return { cursors, go, query: cursor === undefined ? {} : { cursor } };
}
