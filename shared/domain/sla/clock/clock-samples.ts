/** The calendars, days and targets of the worked examples in the semantics; for tests alone. */

import { CalendarSchema } from '#domain/time/calendar.ts';
import { instant } from '#domain/time/instant.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';
import type { ClockRecord } from './clock.ts';
import { pauseClock, resumeClock, startClock } from './clock-fold.ts';
import { nextClockEvents } from './clock-plan.ts';
import { readClock } from './clock-reading.ts';

function workdays(...windows: string[]) {
  return CalendarSchema.parse({
    zone: 'Europe/Berlin',
    week: { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows },
  });
}

export const CALENDARS = {
  A: workdays('08:00-18:00'),
  B: workdays('09:00-17:00'),
  '24x7': CalendarSchema.parse({ zone: 'Europe/Berlin', always: true }),
};

/** Monday is 2026-09-07; Berlin is two hours ahead. */
const DAYS = { Fri: 4, Sat: 5, Mon: 7, Tue: 8, Wed: 9, Thu: 10 } as const;

/** @param when - such as `Mon 16:00` or `Mon 16:00:00.001` */
export function at(when: string): string {
  const [, day, time] = when.match(/^(\S+) (\S+)$/) ?? [];
  const date = String(DAYS[day as keyof typeof DAYS]).padStart(2, '0');
  return instant(Date.parse(`2026-09-${date}T${time}+02:00`));
}

export function term(calendar: keyof typeof CALENDARS, duration: string, changes: Partial<ClockTerm> = {}): ClockTerm {
  return {
    clock: 'resolution',
    policy: 'high',
    why: 'priority is high',
    target: { duration },
    calendar,
    thresholds: [50, 75],
    reopen: 'resume',
    mode: 'retroactive',
    ...changes,
  };
}

export const started = (calendar: keyof typeof CALENDARS, when: string, duration: string) =>
  startClock({ at: at(when), term: term(calendar, duration) });

export function paused(clock: ClockRecord, from: string, to: string, cause = 'awaiting_requester') {
  return resumeClock(pauseClock(clock, { from: at(from), cause }), { at: at(to), cause });
}

export const read = (clock: ClockRecord, when: string) => readClock(clock, CALENDARS, at(when));
export const plan = (clock: ClockRecord) => nextClockEvents(clock, CALENDARS);
