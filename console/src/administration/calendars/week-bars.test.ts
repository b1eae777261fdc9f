import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../parts/time/weekdays.ts';
import { barsOf, exceptionsOf, exceptionsText, openMinutes } from './week-bars.ts';

describe('given the windows of a week', () => {
  it('when one crosses midnight then it goes on in the next day, from Sunday in Monday', () => {
    expect(barsOf({ sun: ['22:00-06:00'] }, false)).toEqual([
      { day: 'sun', from: 1320, to: 1440 },
      { day: 'mon', from: 0, to: 360 },
    ]);
  });

  it('when it is always open then it is a whole week', () => {
    expect(openMinutes(barsOf({}, true))).toBe(7 * 24 * 60);
  });

  it('when one is half typed then it is not drawn', () => {
    expect(barsOf({ mon: ['09:00-1', '13:00-24:00'] }, false)).toEqual([{ day: 'mon', from: 780, to: 1440 }]);
  });
});

describe('given what somebody types', () => {
  it('when it is windows then spaces and dashes do not matter', () => {
    expect(windowsOf('09:00 – 12:00, 13:00-17:00,')).toEqual(['09:00-12:00', '13:00-17:00']);
  });

  it('when it is exceptions then a date alone is closed', () => {
    const exceptions = { '2026-12-24': ['08:00-12:00'], '2026-12-31': [] };
    expect(exceptionsOf(exceptionsText(exceptions))).toEqual(exceptions);
  });
});
