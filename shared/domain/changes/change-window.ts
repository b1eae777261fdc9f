import { invalid } from '#domain/kernel/errors.ts';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';
import type { Window } from '#events/change/change.ts';

const DAY_MS = 86_400_000;
/** In days: it is kept under each of them, fifteen writes of a transaction's hundred. Longer work is several changes. */
export const LONGEST_WINDOW_DAYS = 14;
/** In days: what lies further ahead was mistyped. */
export const FURTHEST_WINDOW_DAYS = 366;

/** When the items of a change are worked on. */
export interface ChangeWindow extends Window {
  readonly change: string;
  readonly items: readonly string[];
}

/** @throws DomainError invalid for a window that never is, is over, is too long or too far ahead */
export function checkWindow({ from, to }: Window, now: string): void {
  const [first, last, today] = [from, to, now].map((at) => Date.parse(at)) as [number, number, number];
  if (first >= last) throw invalid('to', 'must lie after from');
  if (last <= today) throw invalid('to', `must lie after ${now}`);
  if (last - first > LONGEST_WINDOW_DAYS * DAY_MS) {
    throw invalid('to', `must lie within ${LONGEST_WINDOW_DAYS} days of from`);
  }
  if (first - today > FURTHEST_WINDOW_DAYS * DAY_MS) {
    throw invalid('from', `must lie within ${FURTHEST_WINDOW_DAYS} days`);
  }
}

/** @returns whether something is worked on at an instant */
export function isWithin({ from, to }: Window, at: string): boolean {
  return from <= at && at < to;
}

/** @returns when what a window holds comes up, in whole seconds as timers are; undefined while it is not in force */
export function holdsUntil(window: Window, now: string): string | undefined {
  return isWithin(window, now) ? instant(roundedUpToSecond(millis(window.to))) : undefined;
}

export function overlap(one: Window, other: Window): boolean {
  return one.from < other.to && other.from < one.to;
}

/** @returns the days in UTC that a span touches, e.g. `2026-09-07`; its end is no part of it */
export function daysOf({ from, to }: Window): string[] {
  const first = Math.floor(Date.parse(from) / DAY_MS);
  const last = Math.floor(Math.max(Date.parse(to) - 1, Date.parse(from)) / DAY_MS);
  return Array.from({ length: last - first + 1 }, (_, place) =>
    dayOf(new Date((first + place) * DAY_MS).toISOString()),
  );
}

export function dayOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length);
}
