import { useState } from 'react';

const KEPT_AS = 'firstline.queue-columns';

/** Which columns this person wants to see; null for all of them. Kept on this machine. */
export function useColumns() {
  const [visible, set] = useState(() => localStorage.getItem(KEPT_AS)?.split(',') ?? null);
  const setVisible = (columns: readonly string[] | null) => {
    if (columns === null) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, columns.join(','));
    set(columns === null ? null : [...columns]);
  };
  return { visible, setVisible };
}
