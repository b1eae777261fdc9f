import { invalid } from '#domain/kernel/errors.ts';
import { type Instant, instant, millis } from '#domain/time/instant.ts';
import type { Gap } from '#events/schedule/schedule.ts';
import { stretchAt } from './on-call-at.ts';
import type { Roster, Stretch } from './roster.ts';

/** Somebody's time without a break, by one layer or by overrides. */
export interface Shift extends Gap {
  readonly person: string;
  /** The name of the layer, or `override`. */
  readonly by: string;
}

/** Who is on call, and the next instant at which that changes; null where it does not within 400 days. */
export interface OnCall {
  readonly people: readonly { readonly email: string; readonly by: string }[];
  readonly until: Instant | null;
}

/** How far ahead an end is looked for. */
export const FURTHEST_MS = 400 * 86_400_000;

/** At some 150 bytes each an answer of 1.5 MB: hand-offs every hour for a year. */
const MOST_SHIFTS = 10_000;
/** Of looking ahead where the same person follows on themselves, some microseconds each. */
const MOST_STRETCHES = 20_000;

/** @param at - ISO instant */
export function onCallAt(roster: Roster, at: Instant): OnCall {
  const from = millis(at);
  const first = stretchAt(roster, from);
  const { person, by } = first;
  const end = from + FURTHEST_MS;
  const next = endOf(roster, first, end);
  return {
    people: person === null || by === null ? [] : [{ email: person, by }],
    until: next < end ? instant(next) : null,
  };
}

/** Where what comes after is another, at `end` at the latest. */
function endOf(roster: Roster, { person, by, until }: Stretch, end: number): number {
  let at = until;
  for (let count = 0; at < end && count < MOST_STRETCHES; count++) {
    const next = stretchAt(roster, at);
    if (next.person !== person || next.by !== by) return at;
    at = next.until;
  }
  return Math.min(at, end);
}

/**
 * Every shift and every gap of a span, in order, cut at its edges.
 *
 * @throws DomainError invalid for a span with too many of them
 */
export function shiftsBetween(roster: Roster, from: Instant, to: Instant): { shifts: Shift[]; gaps: Gap[] } {
  const shifts: Shift[] = [];
  const gaps: Gap[] = [];
  const end = millis(to);
  for (let at = millis(from); at < end; ) {
    const first = stretchAt(roster, at);
    const until = endOf(roster, first, end);
    const span = { from: instant(at), to: instant(until) };
    if (first.person !== null && first.by !== null) shifts.push({ ...span, person: first.person, by: first.by });
    else gaps.push(span);
    if (shifts.length + gaps.length > MOST_SHIFTS) throw invalid('to', `the span has more than ${MOST_SHIFTS} shifts`);
    at = until;
  }
  return { shifts, gaps };
}
