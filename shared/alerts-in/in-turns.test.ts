import { describe, expect, it } from 'vitest';
import { inTurns } from './in-turns.ts';

const always = () => true;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe('lists that are worked through in turns', () => {
  it('keep their own order, and never more are at work than may be', async () => {
    const done: string[] = [];
    let atWork = 0;
    let most = 0;
    await inTurns([['a1', 'a2'], ['b1'], ['c1', 'c2']], { atOnce: 2, mayGoOn: always }, async (item) => {
      most = Math.max(most, ++atWork);
      await pause();
      atWork -= 1;
      done.push(item);
    });
    expect(done.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2']);
    expect(done.filter((item) => item.startsWith('c'))).toEqual(['c1', 'c2']);
    expect(done).toHaveLength(5);
    expect(most).toBe(2);
  });

  it('end with the first failure, after what had begun', async () => {
    const done: number[] = [];
    const work = async (item: number) => {
      await pause();
      if (item === 1) throw new Error('first');
      done.push(item);
    };
    await expect(inTurns([[1, 4], [2], [3]], { atOnce: 2, mayGoOn: always }, work)).rejects.toThrow('first');
    expect(done).toEqual([2]);
  });

  it('say what is left undone when time is up', async () => {
    let left = 2;
    const undone = await inTurns([[1], [2], [3], [4]], { atOnce: 1, mayGoOn: () => left-- > 0 }, async () => {});
    expect(undone).toBe(2);
  });
});
