import { describe, expect, it } from 'vitest';
import { turnAt } from './turn.ts';

const minute = (count: number) => count * 60_000;
const NOW = minute(100);
const ordinary = { critical: false, now: NOW };

describe('given pages to somebody by one way', () => {
  it('when it is the first then it goes at once', () => {
    expect(turnAt('sms', { ...ordinary, sent: [] })).toBe(NOW);
    expect(turnAt('sms', { ...ordinary, sent: [NOW - minute(1)] })).toBe(NOW);
  });

  it('when one went within the minute then it waits until that is over, critical or not', () => {
    expect(turnAt('sms', { ...ordinary, sent: [NOW - 20_000] })).toBe(NOW + 40_000);
    expect(turnAt('sms', { ...ordinary, critical: true, sent: [NOW - 20_000] })).toBe(NOW + 40_000);
  });

  it.each([
    ['sms', 5],
    ['voice', 3],
  ] as const)(
    'when %s has gone out %i times within a quarter of an hour then it waits until the first of them is as old',
    (via, most) => {
      const sent = Array.from({ length: most }, (_, index) => NOW - minute(14 - 2 * index));
      expect(turnAt(via, { ...ordinary, sent })).toBe(NOW + minute(1));
      expect(turnAt(via, { ...ordinary, sent: sent.slice(1) })).toBe(NOW);
      expect(turnAt(via, { ...ordinary, critical: true, sent })).toBe(NOW);
    },
  );

  it('when it is a mail then no number of them holds it back', () => {
    const sent = Array.from({ length: 9 }, (_, index) => NOW - minute(index + 1));
    expect(turnAt('mail', { ...ordinary, sent })).toBe(NOW);
  });
});
