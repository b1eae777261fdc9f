import { describe, expect, it } from 'vitest';
import { createRoom } from '#local/core/room.ts';

const MEGABYTE = 1024 * 1024;

function roomWith(free: readonly number[]) {
  const said: string[] = [];
  let second = 0;
  const log = { info: () => undefined, warn: (_: string, text: string) => said.push(text), recent: () => [] };
  const freeBytes = () => (free[second] ?? 0) * MEGABYTE;
  const room = createRoom({ folder: '/data', log, freeBytes, now: () => second * 1000 });
  const look = () => {
    const there = room.isThere();
    second += 1;
    return there;
  };
  return { look, said };
}

describe('given a disk that fills and is emptied again', () => {
  it('then nothing new is taken in meanwhile, and both are said once', () => {
    const { look, said } = roomWith([500, 63, 10, 64, 500]);
    expect([look(), look(), look(), look(), look()]).toEqual([true, false, false, true, true]);
    expect(said).toEqual([
      'the disk of /data has 63 MB left: nothing new is taken in (503) until it has 64',
      'there is room on the disk of /data again: the desk goes on',
    ]);
  });
});
