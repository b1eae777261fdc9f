import { expect, it } from 'vitest';
import { inTurns } from './in-turns.ts';

it('given more items than may go at once, each is done, few at a time, and told in their order', async () => {
  let running = 0;
  let most = 0;
  const told: string[] = [];
  const work = async (item: number) => {
    running += 1;
    most = Math.max(most, running);
    // The first ones take longest.
    for (let turn = 0; turn < 10 - item; turn += 1) await Promise.resolve();
    running -= 1;
    return item * 2;
  };
  const results = await inTurns([1, 2, 3, 4, 5], 2, work, (so) => told.push(so.join(',')));
  expect(results).toEqual([2, 4, 6, 8, 10]);
  expect(most).toBe(2);
  expect(told).toHaveLength(5);
  expect(told.at(-1)).toBe('2,4,6,8,10');
});
