import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import type { Tier } from '#events/terms/vocabulary.ts';
import { comeTo, type TierTimes, tierSeconds } from './tier-times.ts';

const START = Date.parse('2026-09-07T09:00:00Z');
const stay = fc.record({
  tier: fc.constantFrom<Tier>(1, 2, 3),
  group: fc.nat(150).map((number) => `group-${number}`),
  ms: fc.nat(100_000_000),
});

/** @returns the record's times after all stays, and what lasted how long at each tier */
function lived(stays: readonly { tier: Tier; group: string; ms: number }[], first: TierTimes) {
  let [now, times] = [START, first];
  const sums: Partial<Record<Tier, number>> = {};
  for (const { tier, group, ms } of stays) {
    times = comeTo(times, { tier, group, at: instant(now) });
    sums[tier] = (sums[tier] ?? 0) + ms;
    now += ms;
  }
  return { times, sums, now: instant(now) };
}

describe('given a record that goes to and fro', () => {
  it('when it had any number of stays, then few are kept and the time at each tier is exact', () => {
    return fc.assert(
      fc.property(fc.array(stay, { maxLength: 400, size: 'max' }), (stays) => {
        const { times, sums, now } = lived(stays, { tierTimes: [] });
        expect(times.tierTimes.length).toBeLessThanOrEqual(50);
        expect(times.earlierTierTimes?.length ?? 0).toBeLessThanOrEqual(103);
        const seconds = Object.entries(sums).map(([tier, ms]) => [tier, Math.floor(ms / 1000)]);
        expect(tierSeconds(times, now)).toEqual(Object.fromEntries(seconds));
      }),
      { numRuns: 40 },
    );
  });

  it('when it was kept with all of them before, then the next stay leads to what the journal does', () => {
    const stays = Array.from({ length: 80 }, (_, count) => ({ tier: 1 as const, group: `g${count % 3}`, ms: 1000 }));
    const folded = lived(stays, { tierTimes: [] }).times;
    const all = stays.map(({ tier, group }, count) => ({
      ...{ tier, group, from: instant(START + count * 1000) },
      to: count === 79 ? null : instant(START + (count + 1) * 1000),
    }));
    const next = { tier: 2 as const, group: 'x', at: instant(START + 80_000) };
    expect(comeTo({ tierTimes: all }, next)).toEqual(comeTo(folded, next));
  });
});
