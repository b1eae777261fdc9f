import { useSyncExternalStore } from 'react';

/** Where Cloudscape, too, changes to its small layout. */
const narrow = matchMedia('(max-width: 688px)');

function watch(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether the screen is a phone's. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => narrow.matches);
