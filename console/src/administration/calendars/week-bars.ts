import { linesOf } from '../../parts/list-of.ts';
import { WEEKDAYS, type Weekday, windowsOf } from '../../parts/time/weekdays.ts';

/** A part of a day, in minutes after its midnight. */
export interface Bar {
  readonly day: Weekday;
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
const WINDOW = /^(\d{2}):(\d{2})(?::\d{2})?-(\d{2}):(\d{2})(?::\d{2})?$/;

/** When a week is open, for a picture; a window that ends at or before its start goes on in the next day. */
export function barsOf(week: Readonly<Partial<Record<string, readonly string[]>>>, always: boolean): Bar[] {
  if (always) return WEEKDAYS.map((day) => ({ day, from: 0, to: DAY }));
  return WEEKDAYS.flatMap((day) => (week[day] ?? []).flatMap((text) => barsOfWindow(day, text)));
}

function barsOfWindow(day: Weekday, text: string): Bar[] {
  const [whole, ...parts] = WINDOW.exec(text.trim()) ?? [];
  // What is no window yet is being typed.
  if (whole === undefined) return [];
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.map(Number);
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  if (to > from) return [{ day, from, to }];
  const next = WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] ?? day;
  return [{ day, from, to: DAY }, ...(to > 0 ? [{ day: next, from: 0, to }] : [])];
}

export const openMinutes = (bars: readonly Bar[]): number => bars.reduce((sum, { from, to }) => sum + to - from, 0);

const EXCEPTION = /^(\S+)\s*(.*)$/;

/** A date a line, with its windows or none where it is closed. */
export function exceptionsOf(text: string): Record<string, string[]> {
  return Object.fromEntries(
    linesOf(text).map((line) => {
      const [, date = '', windows = ''] = EXCEPTION.exec(line) ?? [];
      return [date, windowsOf(windows)];
    }),
  );
}

export function exceptionsText(exceptions: Readonly<Record<string, readonly string[]>> = {}): string {
  return Object.entries(exceptions)
    .map(([date, windows]) => `${date} ${windows.join(', ')}`.trim())
    .join('\n');
}
