import type { Calendar } from './calendar.ts';
import { DAY_MS, WEEKDAYS } from './local-day.ts';
import { parseWindows, type Window } from './window.ts';

interface Fault {
  readonly path: string[];
  readonly message: string;
}

const DAYS_OF_A_LEAP_YEAR = 366;

/** What is wrong with a calendar whose parts are right one by one. */
export function calendarFaults(calendar: Calendar): Fault[] {
  if (calendar.always) return superfluous(calendar);
  return [...neverOpens(calendar), ...overlapsOfWeek(calendar), ...overlapsOfExceptions(calendar)];
}

function superfluous(calendar: Calendar): Fault[] {
  return (['week', 'holidays', 'exceptions'] as const)
    .filter((part) => calendar[part] !== undefined)
    .map((part) => ({ path: [part], message: 'has no meaning in a calendar that is always open' }));
}

/** Exceptions alone end one day, and with them every deadline: it takes a week that comes again. */
function neverOpens({ week = {}, holidays = [] }: Calendar): Fault[] {
  if (Object.values(week).every((windows) => windows.length === 0)) {
    return [{ path: ['week'], message: 'never opens: no weekday has a window' }];
  }
  const everyYear = new Set(holidays.filter((holiday) => holiday.startsWith('*-')));
  if (everyYear.size < DAYS_OF_A_LEAP_YEAR) return [];
  return [{ path: ['holidays'], message: 'never opens: every day of the year is a holiday' }];
}

/** A night shift must be over when the next day's first window begins. */
function overlapsOfWeek({ week = {} }: Calendar): Fault[] {
  return WEEKDAYS.flatMap((weekday, place) => {
    const nextDay = WEEKDAYS[(place + 1) % WEEKDAYS.length] ?? weekday;
    const next = parseWindows(week[nextDay] ?? [])
      .slice(0, 1)
      .map(onNextDay);
    return overlaps([...parseWindows(week[weekday] ?? []), ...next], ['week', weekday]);
  });
}

function overlapsOfExceptions({ exceptions = {} }: Calendar): Fault[] {
  return Object.entries(exceptions).flatMap(([date, texts]) => overlaps(parseWindows(texts), ['exceptions', date]));
}

function overlaps(windows: Window[], path: string[]): Fault[] {
  const overlap = windows.some((window, place) => window.start < (windows[place - 1]?.end ?? 0));
  return overlap ? [{ path, message: 'windows overlap' }] : [];
}

function onNextDay({ start, end }: Window): Window {
  return { start: start + DAY_MS, end: end + DAY_MS };
}
