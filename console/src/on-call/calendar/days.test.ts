import { describe, expect, it } from 'vitest';
import { dateIn, daysOf, moved } from './days.ts';

const HOUR_MS = 3_600_000;
const hours = (view: 'day' | 'week' | 'month', date: string, zone: string) =>
  daysOf(view, date, zone).map(({ from, to }) => (to - from) / HOUR_MS);

describe('given the days of a zone', () => {
  it('when the clocks change then a day has 23 or 25 hours', () => {
    expect(hours('day', '2026-03-29', 'Europe/Berlin')).toEqual([23]);
    expect(hours('week', '2026-10-25', 'Europe/Berlin')).toEqual([24, 24, 24, 24, 24, 24, 25]);
    expect(hours('day', '2026-10-04', 'Australia/Lord_Howe')).toEqual([23.5]);
    expect(hours('day', '2026-03-08', 'America/Havana')).toEqual([23]);
  });

  it('when a view is asked for then it has its days, from Monday or from the first', () => {
    expect(daysOf('week', '2026-11-01', 'UTC')[0]?.date).toBe('2026-10-26');
    expect(daysOf('month', '2028-02-29', 'UTC')).toHaveLength(29);
    expect(daysOf('day', '2026-10-20', 'America/New_York')[0]).toEqual({
      ...{ date: '2026-10-20', from: Date.parse('2026-10-20T04:00Z'), to: Date.parse('2026-10-21T04:00Z') },
    });
  });

  it('when it is moved then by its own length', () => {
    expect([moved('day', '2026-12-31', 1), moved('week', '2026-01-01', -1), moved('month', '2026-01-31', 1)]).toEqual([
      ...['2027-01-01', '2025-12-25', '2026-02-01'],
    ]);
  });

  it('when an instant is asked for then it is the date on the wall', () => {
    expect(dateIn('Asia/Kathmandu', Date.parse('2026-09-07T20:00Z'))).toBe('2026-09-08');
  });
});
