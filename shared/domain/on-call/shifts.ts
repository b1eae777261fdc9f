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
/** Where the same person follows on themselves, some microseconds each; an end that far away is told as that. */
const MOST_OF_A_SHIFT = 5_000;
/** A second or two. */
const MOST_OF_A_SPAN = 50_000;

/** @param at - ISO instant */
export function onCallAt(roster: Roster, at: Instant): OnCall {
  const from = millis(at);
  const first = stretchAt(roster, from);
  const { person, by } = first;
  const end = from + FURTHEST_MS;
  const until = endOf(roster, first, end);
  return {
    people: person === null || by === null ? [] : [{ email: person, by }],
    until: until < end ? instant(until) : null,
  };
}

/** Where what comes after is another, at `end` at the latest. */
function endOf(roster: Roster, first: Stretch, end: number): number {
  let at = first.until;
  for (let count = 0; at < end && count < MOST_OF_A_SHIFT; count++) {
    const next = stretchAt(roster, at);
    if (!isSame(first, next)) break;
    at = next.until;
  }
  return Math.min(at, end);
}

type Who = Pick<Stretch, 'person' | 'by'>;

/** Nobody is nobody, whether an override says so or nothing does. */
const isSame = (one: Who, other: Who): boolean =>
  one.person === other.person && (one.person === null || one.by === other.by);

/** Who is on call without a break, or nobody. */
interface Stay extends Gap, Who {}

/**
 * One after the other, cut at the edges of the span.
 *
 * @throws DomainError invalid where a schedule changes hands so often that nobody should wait for it
 */
export function* staysBetween(roster: Roster, from: Instant, to: Instant): Generator<Stay> {
  const [start, end] = [millis(from), millis(to)];
  let stay = { from: start, who: stretchAt(roster, start) };
  let at = stay.who.until;
  for (let count = 1; at < end; count++) {
    if (count > MOST_OF_A_SPAN) throw invalid('to', 'the span has too many changes: ask for a shorter one');
    const next = stretchAt(roster, at);
    if (!isSame(stay.who, next)) {
      yield stayOf(stay.who, stay.from, at);
      stay = { from: at, who: next };
    }
    at = next.until;
  }
  if (stay.from < end) yield stayOf(stay.who, stay.from, end);
}

function stayOf({ person, by }: Who, from: number, to: number): Stay {
  return { from: instant(from), to: instant(to), person, by };
}

/**
 * Every shift and every gap of a span, in order, cut at its edges.
 *
 * @throws DomainError invalid for a span with too many of them
 */
export function shiftsBetween(roster: Roster, from: Instant, to: Instant): { shifts: Shift[]; gaps: Gap[] } {
  const shifts: Shift[] = [];
  const gaps: Gap[] = [];
  for (const { person, by, ...span } of staysBetween(roster, from, to)) {
    if (person !== null && by !== null) shifts.push({ ...span, person, by });
    else gaps.push(span);
    if (shifts.length + gaps.length > MOST_SHIFTS) throw invalid('to', `the span has more than ${MOST_SHIFTS} shifts`);
  }
  return { shifts, gaps };
}
