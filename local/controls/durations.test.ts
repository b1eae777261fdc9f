import { describe, expect, it } from 'vitest';
import { addDuration, IsoDuration, IsoInstant } from '#local/controls/durations.ts';

const MONDAY = Date.parse('2026-08-31T09:00:00.000Z');

describe('given a duration', () => {
  it.each([
    ['PT4H', '2026-08-31T13:00:00.000Z'],
    ['P3D', '2026-09-03T09:00:00.000Z'],
    ['P1M', '2026-09-30T09:00:00.000Z'],
    ['-PT1S', '2026-08-31T08:59:59.000Z'],
  ])('when %s is added then the end of months is respected: %s', (duration, expected) => {
    expect(new Date(addDuration(MONDAY, duration)).toISOString()).toBe(expected);
  });

  it.each(['4h', '', 'P'])('when it is "%s" then it is refused', (text) => {
    expect(IsoDuration.safeParse(text).success).toBe(false);
  });

  it('when an instant has an offset then it is understood', () => {
    expect(IsoInstant.parse('2026-08-31T11:00:00+02:00')).toBe(MONDAY);
  });
});
