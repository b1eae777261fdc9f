import { describe, expect, it } from 'vitest';
import { Trimming } from '#local/streams/trimming.ts';

function watched() {
  const deleted: string[] = [];
  return { deleted, trimming: new Trimming((number) => deleted.push(number)) };
}

describe('given two readers of a stream', () => {
  it('when both are far enough then what the slower one is done with goes', () => {
    const { deleted, trimming } = watched();
    for (const reader of ['publish', 'arm']) trimming.reached(reader, undefined);
    trimming.reached('publish', '900');
    expect(deleted).toEqual([]);
    trimming.reached('arm', '499');
    expect(deleted).toEqual([]);
    trimming.reached('arm', '700');
    expect(deleted).toEqual(['700']);
  });

  it('when they go on then it is done in lots, not for every record', () => {
    const { deleted, trimming } = watched();
    trimming.reached('publish', '10000');
    for (let number = 10_001; number <= 11_500; number += 1) trimming.reached('publish', String(number));
    expect(deleted).toEqual(['10500', '11000', '11500']);
  });
});
