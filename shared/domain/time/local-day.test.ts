import { expect, test } from 'vitest';
import { dateOf, dayOf, weekdayOf } from './local-day.ts';

test('dates and days are two names of the same thing', () => {
  for (const date of ['1969-12-28', '1970-01-01', '2024-02-29', '2026-09-07'])
    expect(dateOf(dayOf(date) ?? 0)).toBe(date);
});

test.each(['2026-02-29', '2026-13-01', '2026-9-7', 'tomorrow', '2026-09-07T00:00'])('%s is no date', (text) => {
  expect(dayOf(text)).toBeNull();
});

test.each([
  ['1969-12-28', 'sun'],
  ['1970-01-01', 'thu'],
  ['2026-09-07', 'mon'],
])('%s is a %s', (date, weekday) => {
  expect(weekdayOf(dayOf(date) ?? 0)).toBe(weekday);
});
