import { describe, expect, it } from 'vitest';
import { weekOf, weekText } from './week-text.ts';

describe('given the hours of a week as lines', () => {
  it('when a line has several days then each has the hours', () => {
    expect(weekOf('mon-wed 09:00 – 12:00, 13:00-17:00\nsat 10:00-11:00')).toEqual({
      ...{ mon: ['09:00-12:00', '13:00-17:00'], tue: ['09:00-12:00', '13:00-17:00'] },
      ...{ wed: ['09:00-12:00', '13:00-17:00'], sat: ['10:00-11:00'] },
    });
  });

  it('when there is no line then it is every hour, and what is no day stays for the desk to refuse', () => {
    expect([weekOf(' \n'), weekOf('noon 09:00-17:00')]).toEqual([null, { noon: ['09:00-17:00'] }]);
  });

  it('when they are written then they are read as the same', () => {
    const week = { mon: ['09:00-17:00'], sun: ['22:00-06:00', '10:00-11:00'] };
    expect(weekOf(weekText(week))).toEqual(week);
  });
});
