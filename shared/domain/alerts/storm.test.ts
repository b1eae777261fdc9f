import { describe, expect, it } from 'vitest';
import { markOf, readMarks, stormTitle, stormWindow, totalOf } from './storm.ts';

const SETTINGS = { incidents: 20, withinMinutes: 5 };

describe('given a window', () => {
  it('then it is the current fifth and the four before, wherever in it now is', () => {
    const window = stormWindow(SETTINGS, '2026-09-07T10:07:59.999Z');
    expect(window?.buckets.map((at) => at.slice(11, 19))).toEqual([
      '10:07:00',
      '10:06:00',
      '10:05:00',
      '10:04:00',
      '10:03:00',
    ]);
  });

  it('then what it counts is kept for as long as any window reads it', () => {
    const window = stormWindow(SETTINGS, '2026-09-07T10:07:00.000Z');
    expect(window?.expiresAt).toBe(Date.parse('2026-09-07T10:17:00Z') / 1000);
  });

  it('when the configuration wants no storms then there is none', () => {
    expect(stormWindow(null, '2026-09-07T10:07:00.000Z')).toBeNull();
  });
});

describe('given what was counted', () => {
  it('then each mark and each further alert is one', () => {
    expect(
      totalOf([
        { marks: ['0a', '2b'], count: 3 },
        { marks: [], count: 1 },
      ]),
    ).toBe(6);
  });

  it('when the same alert was tried again in the next fifth then it is one', () => {
    const buckets = [
      { marks: ['0a', '1c'], count: 0 },
      { marks: ['0a'], count: 0 },
    ];
    expect(totalOf(buckets)).toBe(2);
  });

  it('then marks tell the worst severity and whom they are of', () => {
    expect(readMarks([markOf('medium', 'aa'), markOf('high', 'bb'), markOf('low', 'cc')])).toEqual({
      worst: 'high',
      names: ['aa', 'bb', 'cc'],
    });
  });
});

it('then its parent says how much was too much', () => {
  const window = stormWindow(SETTINGS, '2026-09-07T10:07:00.000Z');
  expect(window && stormTitle(window)).toBe('Alert storm: more than 20 new alerts in 5 minutes');
});
