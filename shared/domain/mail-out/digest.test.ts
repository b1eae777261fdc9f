import { describe, expect, it } from 'vitest';
import { digestWindow } from './digest.ts';

const at = (time: string) => Date.parse(`2026-09-07T${time}.000Z`);

describe('given windows of ten minutes', () => {
  const rule = { after: 5, withinMinutes: 10 };

  it.each([
    ['09:00:00', 0, '09:10:00'],
    ['09:09:59', 0, '09:10:00'],
    ['09:10:00', 1, '09:20:00'],
    ['09:59:59', 5, '10:00:00'],
  ])('then %s falls into window %s, which ends at %s', (now, index, ends) => {
    expect(digestWindow(at(now), rule)).toEqual({ index, endsMs: at(ends) });
  });

  it('then the last window of an hour ends with it, also when it is shorter', () => {
    expect(digestWindow(at('09:57:00'), { ...rule, withinMinutes: 25 })).toEqual({ index: 2, endsMs: at('10:00:00') });
  });
});
