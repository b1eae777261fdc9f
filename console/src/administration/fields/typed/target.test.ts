import { describe, expect, it } from 'vitest';
import { amountOf, targetOf, thresholdsOf, thresholdsText } from './target.ts';

describe('given a target', () => {
  it.each([
    [{ duration: 'PT4H' }, { amount: '4', unit: 'hours' }],
    [{ duration: 'PT90M' }, { amount: '90', unit: 'minutes' }],
    [{ duration: 'PT24H' }, { amount: '24', unit: 'hours' }],
    [{ businessDays: 3 }, { amount: '3', unit: 'businessDays' }],
  ] as const)('when %o is shown then it is %o, which is the same target', (target, amount) => {
    expect(amountOf(target)).toEqual(amount);
    expect(targetOf(amount)).toEqual(target);
  });

  it('when it is no whole number of minutes then it has no amount', () => {
    expect(amountOf({ duration: 'PT1M30S' })).toBeNull();
  });
});

describe('given thresholds', () => {
  it('when they are typed then percent and open time are told apart', () => {
    expect(thresholdsOf('50, 75 % pt30m')).toEqual([50, 75, { before: 'PT30M' }]);
    expect(thresholdsText([50, { before: 'PT30M' }])).toBe('50, PT30M');
  });
});
