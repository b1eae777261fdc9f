import { millis } from '#domain/time/instant.ts';
import type { TierTime } from '#events/incident.ts';
import type { Tier } from '#events/vocabulary.ts';

/** Where a record was worked on and from when to when (ASG4). What stands resolved is with nobody. */

/** The record came to a group; whoever had it before has it no more. */
export function comeTo(times: readonly TierTime[], { tier, group, at }: { tier: Tier; group: string; at: string }) {
  return [...endStay(times, at), { tier, group, from: at, to: null }];
}

/** The record is settled, or left where it was. */
export function endStay(times: readonly TierTime[], at: string): TierTime[] {
  return times.map((time) => (time.to === null ? { ...time, to: at } : time));
}

/** @returns the elapsed seconds at each tier up to an instant, rounded down; a tier it never came to has none */
export function tierSeconds(times: readonly TierTime[], now: string): Partial<Record<Tier, number>> {
  const sums = new Map<Tier, number>();
  for (const { tier, from, to } of times) sums.set(tier, (sums.get(tier) ?? 0) + millis(to ?? now) - millis(from));
  return Object.fromEntries([...sums].map(([tier, ms]) => [tier, Math.floor(ms / 1000)]));
}
