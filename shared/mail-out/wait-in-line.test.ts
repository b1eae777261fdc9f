import { describe, expect, it } from 'vitest';
import { waitInLine } from './wait-in-line.ts';

/** A line that moves as it is told to, in time that passes only by pausing. */
function aLine(toldAt: (ms: number) => number) {
  let [now, reads] = [0, 0];
  const surroundings = {
    now: () => now,
    pause: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const toldThrough = async () => {
    reads += 1;
    return toldAt(now);
  };
  const wait = async (version: number) => ({
    came: await waitInLine(version, toldThrough, surroundings),
    after: now,
    reads,
  });
  return { wait };
}

describe('given somebody who waits for those before', () => {
  it('when they were told already then nothing waits', async () => {
    expect(await aLine(() => 7).wait(7)).toEqual({ came: true, after: 0, reads: 1 });
  });

  it('when the one before is told soon then it goes on at once', async () => {
    const { came, after } = await aLine((ms) => (ms >= 300 ? 8 : 7)).wait(8);
    expect(came).toBe(true);
    expect(after).toBeLessThan(500);
  });

  it('when fifty are before, each of whom takes a while, then it waits for all of them', async () => {
    const { came, after, reads } = await aLine((ms) => Math.floor(ms / 300)).wait(50);
    expect(came).toBe(true);
    expect(after).toBeLessThan(50 * 300 + 500);
    expect(reads).toBeLessThan(60);
  });

  it.each([1, 50])(
    'when nobody of the %s before is being told then it gives up after seconds and few reads',
    async (behind) => {
      const { came, after, reads } = await aLine(() => 0).wait(behind);
      expect(came).toBe(false);
      expect(after).toBeGreaterThanOrEqual(4_000);
      expect(after).toBeLessThan(5_000);
      expect(reads).toBeLessThan(16);
    },
  );

  it('when the line moves for ever without coming near then it gives up in time to tell its own', async () => {
    const { came, after } = await aLine((ms) => Math.floor(ms / 1_000)).wait(1_000);
    expect(came).toBe(false);
    expect(after).toBeLessThan(27_000);
  });
});
