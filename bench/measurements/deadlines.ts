import type { Calendar } from '#domain/time/calendar.ts';
import { addOpenTime } from '#domain/time/open-time.ts';
import type { Measurement } from '../report/measurement.ts';
import { rounded } from '../report/statistics.ts';

const HOUR = 3600;
const MEASURED_MS = 1_000;

const OFFICE = ['09:00-12:00', '13:00-17:00'];
const CALENDARS: Readonly<Record<string, Calendar>> = {
  'office hours with a break, holidays, Berlin': {
    zone: 'Europe/Berlin',
    week: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE },
    holidays: ['*-12-25', '*-12-26', '*-01-01', '2026-04-03', '2026-04-06'],
  },
  'every hour, Berlin': { zone: 'Europe/Berlin', always: true },
};

/** Open hours of a year in each calendar, and of a day, to compare. */
const SPANS: Readonly<Record<string, readonly [year: number, day: number]>> = {
  'office hours with a break, holidays, Berlin': [1750, 7],
  'every hour, Berlin': [8760, 24],
};

/** The arithmetic of the clocks: pure, no I/O. */
export const deadlines: Measurement = {
  title: 'Deadlines computed in a second',
  run: async () => {
    const rows = Object.entries(CALENDARS).flatMap(([name, calendar]) => {
      const [year = 0, day = 0] = SPANS[name] ?? [];
      return [
        { calendar: name, span: 'a day', 'per second': rate(calendar, day) },
        { calendar: name, span: 'a year', 'per second': rate(calendar, year) },
      ];
    });
    return { rows, notes: ['Start instants spread over a year; after a second of warming up.'] };
  },
};

function rate(calendar: Calendar, hours: number): number {
  count(calendar, hours);
  return rounded(count(calendar, hours), 0);
}

function count(calendar: Calendar, hours: number): number {
  const first = Date.parse('2026-01-01T00:00:00.000Z');
  const startedAt = performance.now();
  let done = 0;
  for (; performance.now() - startedAt < MEASURED_MS; done++) {
    const start = new Date(first + ((done * 7_919) % 525_600) * 60_000).toISOString();
    addOpenTime(calendar, start, hours * HOUR);
  }
  return (done * 1000) / (performance.now() - startedAt);
}
