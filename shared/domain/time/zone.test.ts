import { describe, expect, test } from 'vitest';
import { instant } from './instant.ts';
import { dayOf } from './local-day.ts';
import { instantOfLocal, isZone, localTimeOf } from './zone.ts';

const HOUR = 3_600_000;

function at(zone: string, date: string, hours: number): string {
  return instant(instantOfLocal(zone, dayOf(date) ?? Number.NaN, hours * HOUR));
}

describe('the instant of a local time', () => {
  test.each([
    ['on a plain day', 'Europe/Berlin', '2026-09-07', 9, '2026-09-07T07:00:00.000Z'],
    ['in a gap: the first instant that exists', 'Europe/Berlin', '2026-03-29', 2.5, '2026-03-29T01:00:00.000Z'],
    ['in an overlap: the first occurrence', 'Europe/Berlin', '2026-10-25', 2.5, '2026-10-25T00:30:00.000Z'],
    ['in a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04', 2.25, '2026-10-03T15:30:00.000Z'],
    ['at a midnight that was skipped', 'America/Havana', '2026-03-08', 0, '2026-03-08T05:00:00.000Z'],
    ['on a date that was skipped', 'Pacific/Apia', '2011-12-30', 12, '2011-12-30T10:00:00.000Z'],
    ['at the end of a day', 'Asia/Kathmandu', '2026-09-07', 24, '2026-09-07T18:15:00.000Z'],
  ])('%s', (_, zone, date, hours, expected) => {
    expect(at(zone, date, hours)).toBe(expected);
  });
});

test('a local date is the one on the wall, not the one in UTC', () => {
  const { day, timeOfDay } = localTimeOf('Asia/Kathmandu', Date.parse('2026-09-07T20:00:00Z'));
  expect([day, timeOfDay]).toEqual([dayOf('2026-09-08'), 1.75 * HOUR]);
});

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Europe/Atlantis', false],
  ['+02:00', false],
  ['', false],
])('"%s" is a zone: %s', (name, expected) => {
  expect(isZone(name)).toBe(expected);
});
