import * as fc from 'fast-check';
import { type Calendar, CalendarSchema } from '#domain/time/calendar.ts';
import { WEEKDAYS } from '#domain/time/local-day.ts';
import type { Threshold } from '#events/incident/service-level.ts';

/** Zones that change their clocks, by an hour, by half an hour, at midnight, no more, and odd offsets. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'America/Havana',
  'Pacific/Apia',
];

const HALF_HOURS_A_DAY = 48;
const SPAN = { from: Date.parse('2020-01-01T00:00:00Z'), to: Date.parse('2030-01-01T00:00:00Z') };

/** Milliseconds within ten years in which Tehran gave up summer time and the others kept it. */
export const moment = fc.integer({ min: SPAN.from, max: SPAN.to });

const clockTime = (halfHours: number) =>
  `${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;

/** Windows apart from each other, built from edges in order. */
const windows = fc
  .uniqueArray(fc.integer({ min: 0, max: HALF_HOURS_A_DAY }), { maxLength: 6 })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) =>
    Array.from({ length: Math.floor(edges.length / 2) }, (_, place) => edges.slice(2 * place, 2 * place + 2)).map(
      ([start = 0, end = 0]) => `${clockTime(start)}-${clockTime(end)}`,
    ),
  );

const date = fc.integer({ min: SPAN.from, max: SPAN.to }).map((ms) => new Date(ms).toISOString().slice(0, 10));

const nightShift = fc.constantFrom('22:00-06:00', '23:30-00:30', '20:00-20:00');

const week = fc.oneof(
  { weight: 4, arbitrary: fc.record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, windows]))) },
  { weight: 1, arbitrary: nightShift.map((shift) => ({ mon: [shift], wed: [shift], sat: [shift] })) },
);

/** Calendars as the configuration accepts them. */
export const calendar: fc.Arbitrary<Calendar> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    week,
    holidays: fc.array(
      fc.oneof(
        date,
        date.map((text) => `*${text.slice(4)}`),
      ),
      { maxLength: 5 },
    ),
    exceptions: fc.dictionary(date, windows, { maxKeys: 3 }),
  })
  .map((value) => CalendarSchema.safeParse(value))
  .filter((result) => result.success)
  .map((result) => result.data);

/** Warnings in percent and in open time before the end, the latter also longer than most targets. */
export const thresholds: fc.Arbitrary<Threshold[]> = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 1, max: 7 * 86_400 }).map((seconds) => ({ before: `PT${seconds}S` })),
  ),
  { maxLength: 4, selector: (threshold) => JSON.stringify(threshold) },
);
