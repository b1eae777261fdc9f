import type { Calendar } from '#domain/time/calendar.ts';
import { openSpans } from '#domain/time/open-time.ts';

/** Where the time of a picture lies, from left to right. */
export const LEFT = 210;
export const RIGHT = 940;
/** Closed hours are drawn this much narrower than open ones: nobody reads a picture of nights. */
const CLOSED_SHRINKS = 8;

export interface Axis {
  readonly open: readonly { readonly from: number; readonly to: number }[];
  readonly x: (ms: number) => number;
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** The axis of a picture: open hours of the calendar at full width, closed ones pressed together. */
export function axisOf(calendar: Calendar, from: number, to: number): Axis {
  const open = openSpans(calendar, from, to);
  const width = (until: number) => {
    const opened = open.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, until) - span.from), 0);
    return opened + (until - from - opened) / CLOSED_SHRINKS;
  };
  const scale = (RIGHT - LEFT) / width(to);
  return { open, x: (ms) => LEFT + width(Math.min(Math.max(ms, from), to)) * scale, from, to, zone: calendar.zone };
}

/** Instants to write on the axis: whole hours while it is open, far enough apart to be read. */
export function ticksOf({ from, to, x, open }: Axis, everyHours: number): number[] {
  const step = everyHours * 3_600_000;
  const candidates = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  const shown = candidates.filter((ms) => open.some((span) => span.from <= ms && ms <= span.to));
  const ticks: number[] = [];
  for (const ms of shown)
    if (x(ms) - x(ticks.at(-1) ?? Number.NEGATIVE_INFINITY) >= NARROWEST || ticks.length === 0) ticks.push(ms);
  return ticks;
}

const NARROWEST = 58;

export function clockTime(ms: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return format.format(ms);
}

export function dayOf(ms: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(ms);
}
