import type { Item } from './use-timeline.ts';

/** Entries that are being chosen for a record of their own. */
export interface Choosing {
  readonly chosen: readonly number[];
  toggle(version: number): void;
}

/** @returns versions of what can go on as a record of its own: what people wrote here, as long as it did not do so already */
export function splittable(items: readonly Item[]): ReadonlySet<number> {
  const found = new Set<number>();
  const gone = new Map<string, readonly number[]>();
  for (const item of items) {
    if ('unreadable' in item) continue;
    const { type, as, version, data } = item;
    if (type === 'commented' && as !== 'automation') found.add(version);
    if (type === 'split-off') gone.set((data as { to: string }).to, (data as { entries: number[] }).entries);
    if (type === 'split-undone') gone.delete((data as { from: string }).from);
  }
  for (const version of [...gone.values()].flat()) found.delete(version);
  return found;
}
