import type { Calendar } from '#domain/time/calendar.ts';
import { openMillis } from '#domain/time/open-time.ts';
import type { Interval } from '#domain/time/windows.ts';

/** Sums of open time along pauses that are in order and apart from each other. */
export interface PauseSums {
  /** In all pauses before each. */
  readonly paused: readonly number[];
  /** Between the end of the first pause and the beginning of each. */
  readonly between: readonly number[];
}

interface Span {
  /** Where the pause before it ends. */
  readonly after: number;
  readonly paused: number;
  readonly between: number;
}

const sums = new WeakMap<Calendar, WeakMap<readonly Interval[], PauseSums>>();
/** A pause that has ended is the same object in the next command: what lies in it and before it is worked out once. */
const spans = new WeakMap<Calendar, WeakMap<Interval, Span>>();

/** @param pauses - in order and apart; only the last may be without end */
export function pauseSums(calendar: Calendar, pauses: readonly Interval[]): PauseSums {
  const ofCalendar = sums.get(calendar) ?? new WeakMap<readonly Interval[], PauseSums>();
  sums.set(calendar, ofCalendar);
  const known = ofCalendar.get(pauses);
  if (known) return known;
  const fresh = summed(calendar, pauses);
  ofCalendar.set(pauses, fresh);
  return fresh;
}

function summed(calendar: Calendar, pauses: readonly Interval[]): PauseSums {
  const ofCalendar = spans.get(calendar) ?? new WeakMap<Interval, Span>();
  spans.set(calendar, ofCalendar);
  const [paused, between]: [number[], number[]] = [[], []];
  let [before, running, after] = [0, 0, Number.POSITIVE_INFINITY];
  for (const pause of pauses) {
    const known = ofCalendar.get(pause);
    const span = known?.after === after ? known : spanOf(calendar, pause, after);
    ofCalendar.set(pause, span);
    running += span.between;
    paused.push(before);
    between.push(running);
    before += span.paused;
    after = pause.to;
  }
  return { paused, between };
}

function spanOf(calendar: Calendar, { from, to }: Interval, after: number): Span {
  // Nothing comes after a pause without end, and nothing asks how much lies in it.
  const paused = to === Number.POSITIVE_INFINITY ? 0 : openMillis(calendar, from, to);
  return { after, paused, between: openMillis(calendar, after, from) };
}
