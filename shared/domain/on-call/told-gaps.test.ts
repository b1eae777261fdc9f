import { describe, expect, it } from 'vitest';
import type { Gap, Override } from '#events/schedule/schedule.ts';
import type { Roster } from './roster.ts';
import { gapsAhead, gapsSoon, newsOfGaps } from './told-gaps.ts';

const DAY_MS = 86_400_000;
const NOW = '2026-09-07T09:00:00.000Z';
const day = (days: number) => new Date(Date.parse(NOW) + days * DAY_MS).toISOString();
const gap = (from: number, to: number): Gap => ({ from: day(from), to: day(to) });
const layer = { name: 'all', start: '2026-01-01T00:00', handoff: { every: 1, unit: 'week' as const }, people: ['a'] };

function roster(...gaps: Gap[]): Roster {
  const overrides = gaps.map((one, index): Override => ({ id: `O${index}`, ...one, person: null }));
  return { schedule: { zone: 'UTC', layers: [layer] }, overrides, absences: new Map() };
}

describe('given gaps ahead', () => {
  it('when they begin within 14 days then they are found as far as they reach, and later ones are not', () => {
    expect(gapsSoon(roster(gap(1, 2), gap(13, 20), gap(21, 22)), NOW)).toEqual([gap(1, 2), gap(13, 20)]);
  });

  it('when nobody is ever on call then each day finds the same gap', () => {
    const nobody = { ...roster(), schedule: { zone: 'UTC', layers: [] } };
    const first = gapsSoon(nobody, NOW);
    expect(first).toHaveLength(1);
    expect(newsOfGaps(first, [], NOW).found).toEqual(first);
    expect(newsOfGaps(gapsSoon(nobody, day(1)), first, day(1))).toEqual({ found: [], closed: [] });
  });

  it('when one was told then only what became longer is news', () => {
    expect(newsOfGaps([gap(1, 4)], [gap(2, 3)], NOW)).toEqual({ found: [gap(1, 2), gap(3, 4)], closed: [] });
  });

  it('when one that was told is covered then that is news as well, as far as it is not over', () => {
    expect(newsOfGaps([], [gap(-1, 2)], NOW)).toEqual({ found: [], closed: [gap(0, 2)] });
    expect(newsOfGaps([], [gap(-2, -1), gap(15, 16)], NOW)).toEqual({ found: [], closed: [] });
  });

  it('when there are hundreds then the first are told, and the others are not taken for covered', () => {
    const many = Array.from({ length: 300 }, (_, index) => gap(index / 24, index / 24 + 0.01));
    const soon = gapsSoon(roster(...many), NOW);
    expect(soon).toHaveLength(200);
    expect(newsOfGaps(soon, many, NOW)).toEqual({ found: [], closed: [] });
  });
});

it('keeps gaps that lie beside each other as one, and forgets those that are over', () => {
  expect(gapsAhead([gap(3, 4), gap(-2, -1), gap(1, 2), gap(2, 3), gap(6, 7)], NOW)).toEqual([gap(1, 4), gap(6, 7)]);
});
