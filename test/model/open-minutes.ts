import type { Calendar } from '#domain/time/calendar.ts';
import { WallClock } from './wall-clock.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** All schedules of the model happen in here. */
export const ERA = { from: Date.parse('2026-08-01T00:00:00Z'), to: Date.parse('2027-06-01T00:00:00Z') };

/** A calendar as the model sees it: every minute of the era is open or closed, one after the other. */
export class OpenMinutes {
  readonly wall: WallClock;
  readonly #calendar: Calendar;
  readonly #open = new Uint8Array((ERA.to - ERA.from) / MINUTE_MS);
  /** Open minutes before each minute. */
  readonly #before = new Int32Array(this.#open.length + 1);

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
    this.wall = new WallClock(calendar.zone);
    if (calendar.always) this.#open.fill(1);
    else for (let day = this.wall.dayAt(ERA.from) - 1; day <= this.wall.dayAt(ERA.to); day++) this.#openOn(day);
    this.#open.forEach((open, minute) => {
      this.#before[minute + 1] = (this.#before[minute] ?? 0) + open;
    });
  }

  /** @returns open milliseconds between two moments of the era */
  between(from: number, to: number): number {
    return to <= from ? 0 : this.#until(to) - this.#until(from);
  }

  /** The same local time on the n-th open day after (Semantics, rule 4), in whole seconds. */
  businessDaysAfter(ms: number, count: number): number {
    const timeOfDay = this.wall.at(ms) - this.wall.dayAt(ms) * DAY_MS;
    let day = this.wall.dayAt(ms);
    for (let left = count; left > 0; ) {
      day += 1;
      if (this.#calendar.always || this.#windows(day).length > 0) left -= 1;
    }
    return Math.ceil(this.wall.firstAt(day * DAY_MS + timeOfDay) / 1000) * 1000;
  }

  #until(ms: number): number {
    const minute = Math.floor((ms - ERA.from) / MINUTE_MS);
    const begun = (this.#open[minute] ?? 0) * (ms - ERA.from - minute * MINUTE_MS);
    return (this.#before[minute] ?? Number.NaN) * MINUTE_MS + begun;
  }

  #openOn(day: number): void {
    for (const [start = 0, end = 0] of this.#windows(day)) {
      const [from, to] = [this.wall.firstAt(day * DAY_MS + start), this.wall.firstAt(day * DAY_MS + end)];
      for (let ms = Math.max(from, ERA.from); ms < Math.min(to, ERA.to); ms += MINUTE_MS)
        this.#open[(ms - ERA.from) / MINUTE_MS] = 1;
    }
  }

  /** Windows that start on a local date; an end at or before the start lies on the next (Semantics, rule 2). */
  #windows(day: number): number[][] {
    const { week = {}, holidays = [], exceptions = {} } = this.#calendar;
    const date = new Date(day * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
    const holiday = holidays.includes(date) || holidays.includes(`*${date.slice(4)}`);
    const usual = holiday ? [] : week[WEEKDAYS[new Date(day * DAY_MS).getUTCDay()] ?? 'mon'];
    return (exceptions[date] ?? usual ?? []).map((window) => {
      const [start = 0, end = 0] = window.split('-').map(millisOf);
      return [start, end <= start ? end + DAY_MS : end];
    });
  }
}

function millisOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE_MS;
}
