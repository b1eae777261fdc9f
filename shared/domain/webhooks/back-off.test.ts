import { expect, it } from 'vitest';
import { JITTER_SHARE, nextTryAt, RETRY_DELAYS } from './back-off.ts';

const DAY_MS = 86_400_000;

/** Instants of all tries of a delivery, the first at 0. */
function triesOf(id: string): number[] {
  const tries = [0];
  for (let next: number | null; ; tries.push(next)) {
    next = nextTryAt(tries.length, tries.at(-1) ?? 0, id);
    if (next === null) return tries;
  }
}

it('given a delivery that always fails, then it has eight tries within a day, each delay what it is and a tenth at most', () => {
  for (let n = 0; n < 200; n++) {
    const tries = triesOf(`delivery ${n}`);
    expect(tries).toHaveLength(8);
    expect(tries.at(-1)).toBeLessThanOrEqual(DAY_MS);
    for (const [index, delay] of RETRY_DELAYS.entries()) {
      const waited = (tries[index + 1] ?? 0) - (tries[index] ?? 0);
      expect(waited).toBeGreaterThanOrEqual(delay * 1000);
      expect(waited).toBeLessThanOrEqual(delay * 1000 * (1 + JITTER_SHARE));
    }
  }
});

it('given two deliveries that failed at once, then they come again apart, and the same one at the same instant', () => {
  expect(triesOf('a')).toEqual(triesOf('a'));
  expect(triesOf('a')[1]).not.toBe(triesOf('b')[1]);
});
