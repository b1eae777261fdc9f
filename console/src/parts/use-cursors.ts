import { useState } from 'react';

/**
 * Goes through a list page by page; the places of pages seen before are kept, so that one can go back.
 *
 * @param list - which one, by what it is asked with: another begins at its first page
 */
export function useCursors(list: string) {
  const [state, setState] = useState<{ readonly list: string; readonly cursors: readonly string[] }>({
    list,
    cursors: [],
  });
  const cursors = state.list === list ? state.cursors : [];
  const cursor = cursors.at(-1);
  const page = cursors.length + 1;
  const goTo = (to: number, next: string | null) => {
    const known = to > page && next !== null ? [...cursors, next] : cursors.slice(0, to - 1);
    setState({ list, cursors: known });
  };
  return {
    page,
    goTo,
    /** Where the page begins, for the question. */
    query: cursor === undefined ? {} : { cursor },
    /** @param next - where the answer says that the next page begins */
    pager: (next: string | null | undefined) => ({
      currentPageIndex: page,
      pagesCount: page + (next ? 1 : 0),
      openEnd: Boolean(next),
      onChange: ({ detail }: { readonly detail: { readonly currentPageIndex: number } }) =>
        goTo(detail.currentPageIndex, next ?? null),
    }),
  };
}
