import { useEffect, useState } from 'react';
import { useMe } from '../../app/use-me.ts';
import type { Item } from './use-timeline.ts';

const PREFIX = 'firstline.seen.';

/**
 * Where the person stopped reading, kept in this browser.
 *
 * @returns the version of the first entry of others they have not seen, while the page is open; null when there is none
 */
export function useUnread(number: string, items: readonly Item[] | undefined): number | null {
  const { email } = useMe();
  const key = `${PREFIX}${email}.${number}`;
  const [seenBefore] = useState(() => Number(localStorage.getItem(key) ?? 0));
  const last = items?.at(-1)?.version ?? 0;
  useEffect(() => {
    if (last > 0 && document.visibilityState === 'visible') localStorage.setItem(key, String(last));
  }, [key, last]);
  // Whoever opens a record for the first time has all of it before them, from its beginning.
  if (seenBefore === 0) return null;
  const isNew = (item: Item) => item.version > seenBefore && !('by' in item && item.by === email);
  return items?.find(isNew)?.version ?? null;
}
