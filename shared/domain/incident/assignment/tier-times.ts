import { millis } from '#domain/time/instant.ts';
import type { TierSum, TierTime } from '#events/incident/tier-time.ts';
import type { Tier } from '#events/terms/vocabulary.ts';

/** Where a record was worked on and from when to when (ASG4). What stands resolved is with nobody. */

export interface TierTimes {
  readonly tierTimes: TierTime[];
  /** Of the stays before those, how long they were together. */
  readonly earlierTierTimes?: TierSum[] | undefined;
}

/** Some 100 bytes each; a record that goes to and fro for ever keeps its newest ones and sums of the others. */
export const MOST_TIMES = 50;
/** Tiers and groups; what more groups had is summed by tier alone. */
const MOST_SUMS = 100;

/** The record came to a group; whoever had it before has it no more. */
export function comeTo(
  { tierTimes, earlierTierTimes = [] }: TierTimes,
  { tier, group, at }: { tier: Tier; group: string; at: string },
): TierTimes {
  const all = [...endStay(tierTimes, at), { tier, group, from: at, to: null }];
  const past = all.slice(0, -MOST_TIMES);
  if (past.length === 0) return { tierTimes: all };
  return { tierTimes: all.slice(-MOST_TIMES), earlierTierTimes: past.reduce(withStay, earlierTierTimes) };
}

function withStay(sums: TierSum[], { tier, group, from, to }: TierTime): TierSum[] {
  const milliseconds = to === null ? 0 : millis(to) - millis(from);
  const known = sums.some((sum) => sum.tier === tier && sum.group === group);
  const name = known || sums.length < MOST_SUMS ? group : null;
  const place = sums.findIndex((sum) => sum.tier === tier && sum.group === name);
  if (place === -1) return [...sums, { tier, group: name, milliseconds }];
  return sums.map((sum, at) => (at === place ? { ...sum, milliseconds: sum.milliseconds + milliseconds } : sum));
}

/** The record is settled, or left where it was. */
export function endStay(times: readonly TierTime[], at: string): TierTime[] {
  return times.map((time) => (time.to === null ? { ...time, to: at } : time));
}

/** @returns the elapsed seconds at each tier up to an instant, rounded down; a tier it never came to has none */
export function tierSeconds(
  { tierTimes, earlierTierTimes = [] }: TierTimes,
  now: string,
): Partial<Record<Tier, number>> {
  const sums = new Map<Tier, number>();
  const add = (tier: Tier, ms: number) => sums.set(tier, (sums.get(tier) ?? 0) + ms);
  for (const { tier, milliseconds } of earlierTierTimes) add(tier, milliseconds);
  for (const { tier, from, to } of tierTimes) add(tier, millis(to ?? now) - millis(from));
  return Object.fromEntries([...sums].map(([tier, ms]) => [tier, Math.floor(ms / 1000)]));
}
