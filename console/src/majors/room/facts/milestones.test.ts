import { describe, expect, it } from 'vitest';
import { MILESTONES, presentFor, startOf } from './milestones.ts';

const at = (time: string) => `2026-09-07T${time}.000Z`;
const ALL = MILESTONES.map((name, place) => ({ name, at: at(`1${place}:30:1${place}`) }));

describe('given milestones of a major incident', () => {
  it('when it is not known when it began then it counts from its detection', () => {
    expect([startOf(ALL), startOf(ALL.slice(1)), startOf([])]).toEqual([at('10:30:10'), at('11:30:11'), null]);
  });

  it('when one is set now then to the minute, and not before an earlier one', () => {
    const now = Date.parse(at('10:12:31'));
    expect(presentFor('identified', [], now)).toBe(at('10:12:00'));
    expect(presentFor('identified', [{ name: 'declared', at: at('10:12:20') }], now)).toBe(at('10:12:20'));
    expect(presentFor('detected', [{ name: 'declared', at: at('10:12:20') }], now)).toBe(at('10:12:00'));
  });
});
