import type { Window } from '#events/change/change.ts';

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
  for (const one of sorted) {
    // Services number what they do each for itself.
    const step = `${one.source} ${one.id}`;
    if (!distinct.has(step)) distinct.set(step, one);
  }
  return [...distinct.values()].slice(0, MOST_SHOWN).map(({ id: _, distance: __, ...shown }) => shown);
}

/** What is still likely to be the cause. */
const BEFORE_MS = 2 * 3_600_000;
/** Buses tell the time in whole seconds: what was in the same second was before. */
const SECOND_MS = 1000;

interface Opened {
  readonly openedAt: string;
  readonly alert: { readonly firstAt: string | null } | null;
}

/**
 * The two hours before a record opened; before its alert was told where that took a while, for what was done in between is no cause. One
 * told long before says nothing of when it broke.
 */
export function hoursBefore({ openedAt, alert }: Opened): Window {
  const opened = Date.parse(openedAt);
  const told = alert?.firstAt == null ? opened : Date.parse(alert.firstAt) + SECOND_MS - 1;
  const to = told > opened - BEFORE_MS && told < opened ? told : opened;
  return { from: new Date(to - BEFORE_MS).toISOString(), to: new Date(to).toISOString() };
}
