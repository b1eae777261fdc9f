import { useState } from 'react';

/** The cursors of the pages before; another list begins at its first page. */
export function useCursors(list: string) {
  const [state, setState] = useState<{ readonly list: string; readonly cursors: readonly string[] }>({
    list,
    cursors: [],
  });
  const cursors = state.list === list ? state.cursors : [];
  const goTo = (page: number, next: string | null) => {
    const known = page > cursors.length + 1 && next !== null ? [...cursors, next] : cursors.slice(0, page - 1);
    setState({ list, cursors: known });
  };
  return { cursors, goTo, cursor: cursors.at(-1) ?? null };
}
