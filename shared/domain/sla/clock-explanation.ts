import { type Instant, instant } from '#domain/time/instant.ts';
import type { ReopenRule } from '#events/service-level.ts';
import type { ClockRecord } from './clock.ts';
import { isFinished } from './clock-fold.ts';
import { thresholdsOf } from './clock-plan.ts';
import { type ClockReading, measuredAt, readClock } from './clock-reading.ts';
import { type ClockSegment, clockSegments } from './clock-segments.ts';
import { type Calendars, type ClockTime, clockTime } from './clock-time.ts';

/** What was decided about one cycle of the clock; `reopenedAt` and `rule` say how it went on. */
export interface Verdict {
  readonly verdict: 'met' | 'missed';
  readonly countsFrom: Instant;
  readonly at: Instant;
  readonly reopenedAt: Instant | null;
  readonly rule: ReopenRule | null;
}

/** `unreached`: it will not come any more, because the clock has stopped. `at` is null while a pause keeps it away. */
export interface ExplainedThreshold {
  readonly percent: number;
  readonly at: Instant | null;
  readonly state: 'passed' | 'armed' | 'unreached';
}

/** A reading with everything that led to it. */
export interface ClockExplanation extends ClockReading {
  readonly why: string;
  readonly calendar: string;
  readonly target: ClockRecord['term']['target'];
  readonly countsFrom: Instant;
  readonly segments: ClockSegment[];
  readonly thresholds: ExplainedThreshold[];
  readonly verdicts: Verdict[];
}

/** Why a clock reads as it does at an instant: the promise, the time counted and not counted, what was sent and decided. */
export function explainClock(clock: ClockRecord, calendars: Calendars, now: Instant): ClockExplanation {
  const time = clockTime(clock, calendars);
  const reading = readClock(clock, calendars, now);
  return {
    ...reading,
    why: clock.term.why,
    calendar: clock.term.calendar,
    target: clock.term.target,
    countsFrom: clock.countsFrom,
    segments: clockSegments(clock, time, measuredAt(clock, now)),
    thresholds: explainedThresholds(clock, time, measuredAt(clock, now)),
    verdicts: [...clock.cycles.map(pastVerdict), ...presentVerdict(clock, reading)],
  };
}

function explainedThresholds(clock: ClockRecord, time: ClockTime, until: number): ExplainedThreshold[] {
  const ahead = isFinished(clock) ? 'unreached' : 'armed';
  return thresholdsOf(clock, time).map(({ threshold, at, passed }) => ({
    percent: threshold,
    at: at === null ? null : instant(at),
    state: passed || (at !== null && at <= until) ? 'passed' : ahead,
  }));
}

function pastVerdict({ breach, countsFrom, stoppedAt, reopenedAt, rule }: ClockRecord['cycles'][number]): Verdict {
  const verdict = breach === null ? 'met' : 'missed';
  return { verdict, countsFrom, at: breach?.breachedAt ?? stoppedAt, reopenedAt, rule };
}

function presentVerdict({ countsFrom, stoppedAt }: ClockRecord, { breachedAt }: ClockReading): Verdict[] {
  const open = { countsFrom, reopenedAt: null, rule: null };
  if (breachedAt !== null) return [{ verdict: 'missed', at: breachedAt, ...open }];
  return stoppedAt === null ? [] : [{ verdict: 'met', at: stoppedAt, ...open }];
}
