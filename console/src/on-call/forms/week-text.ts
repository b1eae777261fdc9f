import { linesOf } from '../../parts/list-of.ts';
import { WEEKDAYS, type Weekday, windowsOf } from '../../parts/time/weekdays.ts';
import type { Layer } from '../schedule.ts';

type Week = NonNullable<Layer['hours']>;

/** "mon 09:00-12:00, 13:00-17:00", a line for each day that has hours; nothing for every hour. */
export function weekText(week: Week | undefined): string {
  return WEEKDAYS.flatMap((day) => (week?.[day]?.length ? [`${day} ${week[day].join(', ')}`] : [])).join('\n');
}

/** A range of days is each of them; what is none is left for the desk to refuse. @returns null for no text */
export function weekOf(text: string): Week | null {
  const lines = linesOf(text);
  if (lines.length === 0) return null;
  const week: Record<string, string[]> = {};
  for (const line of lines) {
    const [, days = '', windows = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    for (const day of daysOf(days.toLowerCase())) week[day] = windowsOf(windows);
  }
  return week as Week;
}

function daysOf(text: string): readonly string[] {
  const [first = '', last = first] = text.split('-');
  const [from, to] = [first, last].map((day) => WEEKDAYS.indexOf(day as Weekday));
  if (from === undefined || to === undefined || from < 0 || to < from) return [text];
  return WEEKDAYS.slice(from, to + 1);
}
