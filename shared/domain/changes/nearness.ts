/** Something that was changed before a record opened. */
export interface NearbyChange {
  readonly at: string;
  readonly what: string;
  readonly by: string | null;
  /** What was changed, as the register or the event calls it. */
  readonly configurationItem: string;
  readonly source: string;
  /** Of a change that the desk knew of. */
  readonly number?: string;
}

/** One of them, with what tells how near it is. */
export interface FoundChange extends NearbyChange {
  /** Steps of one thing that was done are one. */
  readonly id: string;
  /** Over how many dependencies: 0 for what the record is about. */
  readonly distance: number;
}

const MOST_SHOWN = 50;

/**
 * Nearest first: by time, then by the way to what the record is about (Semantics, rule 63). Of the steps of one change the last one stands
 * for all.
 */
export function byNearness(found: readonly FoundChange[]): NearbyChange[] {
  const sorted = found.toSorted((a, b) => b.at.localeCompare(a.at) || a.distance - b.distance);
  const distinct = new Map<string, FoundChange>();
  for (const one of sorted) if (!distinct.has(one.id)) distinct.set(one.id, one);
  return [...distinct.values()].slice(0, MOST_SHOWN).map(({ id: _, distance: __, ...shown }) => shown);
}
