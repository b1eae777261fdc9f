import { describe, expect, it } from 'vitest';
import { interleaved, median, rounded } from './statistics.ts';

describe('given measured values', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2],
    [[7], 7],
  ])('when they are %j then the middle one is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('when there are none then that is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });

  it('when they are shown then they are rounded', () => {
    expect(rounded(1.23456)).toBe(1.235);
  });
});

describe('given two contestants', () => {
  it('when they take turns then each round goes the other way and warming up is not counted', async () => {
    const order: string[] = [];
    const contestant = (name: string) => async (round: number) => void order.push(`${name}${round}`);
    const times = await interleaved({ a: contestant('a'), b: contestant('b') }, { warmUp: 1, measured: 2 });
    expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
    expect(Object.keys(times)).toEqual(['a', 'b']);
  });
});
