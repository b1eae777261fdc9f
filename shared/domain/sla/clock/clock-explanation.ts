import { type Instant, instant } from '#domain/time/instant.ts';
import type { ReopenRule } from '#events/incident/service-level.ts';
import type { ClockRecord, OneClock } from './clock.ts';
import { isFinished } from './clock-fold.ts';
import { thresholdsOf } from './clock-plan.ts';
import { type ClockReading, measuredAt, readClock } from './clock-reading.ts';
import { type ClockSegment, clockSegments } from './clock-segments.ts';
import { type Calendars, type ClockTime, clockTime } from './clock-time.ts';

/** Years of office hours are thousands of stretches, and an answer is at most 6 MB: the latest are what people ask for. */
const MOST_SEGMENTS = 1000;
const LONGEST_PAST_MS = 400 * 86_400_000;

/** What was decided about one cycle of the clock; `reopenedAt` and `rule` say how it went on. */
export interface Verdict {
  readonly verdict: 'met' | 'missed';
  readonly countsFrom: Instant;
  readonly at: Instant;
  readonly reopenedAt: Instant | null;
  readonly rule: ReopenRule | null;
}

/**
 * Percent of the target, or open time before its end. `unreached`: it will not come any more, because the clock has stopped.
 * `at` is null while a pause keeps it away.
 */
export type ExplainedThreshold = ({ readonly percent: number } | { readonly before: string }) & {
  readonly at: Instant | null;
  readonly state: 'passed' | 'armed' | 'unreached';
};

/** A reading with everything that led to it, and so for everyone who had the record before. */
export interface ClockExplanation extends HolderExplanation {
  readonly earlier: HolderExplanation[];
}

export interface HolderExplanation extends ClockReading {
  readonly why: string;
  readonly calendar: string;
  /** The zone in which the calendar's hours are read. */
  readonly zone: string;
  /** Who promised; null when the desk did. */
  readonly group: string | null;
  readonly target: ClockRecord['term']['target'];
  readonly countsFrom: Instant;
  /** The latest ones; `segmentsCut` when earlier ones are left out. */
  readonly segments: ClockSegment[];
  readonly segmentsCut: boolean;
  readonly thresholds: ExplainedThreshold[];
  readonly verdicts: Verdict[];
}

/** Why a clock reads as it does at an instant: the promise, the time counted and not counted, what was sent and decided. */
export function explainClock(clock: ClockRecord, calendars: Calendars, now: Instant): ClockExplanation {
  const earlier = (clock.earlier ?? []).map((before) => explainHolder(before, calendars, now));
  return { ...explainHolder(clock, calendars, now), earlier };
}

function explainHolder(clock: OneClock, calendars: Calendars, now: Instant): HolderExplanation {
  const time = clockTime(clock, calendars);
  const reading = readClock(clock, calendars, now);
  return {
    ...reading,
    why: clock.term.why,
    calendar: clock.term.calendar,
    zone: time.calendar.zone,
    group: clock.term.group ?? null,
    target: clock.term.target,
    countsFrom: clock.countsFrom,
    ...latestSegments(clock, time, measuredAt(clock, now)),
    thresholds: explainedThresholds(clock, calendars, measuredAt(clock, now)),
    verdicts: [...clock.cycles.map(pastVerdict), ...presentVerdict(clock, reading)],
  };
}

function latestSegments(clock: OneClock, time: ClockTime, until: number) {
  const from = Math.max(time.from, until - LONGEST_PAST_MS);
  const segments = clockSegments(clock, { ...time, from }, until);
  const latest = segments.slice(-MOST_SEGMENTS);
  return { segments: latest, segmentsCut: from > time.from || latest.length < segments.length };
}

function explainedThresholds(clock: OneClock, calendars: Calendars, until: number): ExplainedThreshold[] {
  const ahead = isFinished(clock) ? 'unreached' : 'armed';
  return thresholdsOf(clock, calendars).map(({ threshold, at, passed }) => ({
    ...(typeof threshold === 'number' ? { percent: threshold } : threshold),
    at: at === null ? null : instant(at),
    state: passed || (at !== null && at <= until) ? 'passed' : ahead,
  }));
}

function pastVerdict({ breach, countsFrom, stoppedAt, reopenedAt, rule }: OneClock['cycles'][number]): Verdict {
  const verdict = breach === null ? 'met' : 'missed';
  return { verdict, countsFrom, at: breach?.breachedAt ?? stoppedAt, reopenedAt, rule };
}

function presentVerdict({ countsFrom, stoppedAt }: OneClock, { breachedAt }: ClockReading): Verdict[] {
  const open = { countsFrom, reopenedAt: null, rule: null };
  if (breachedAt !== null) return [{ verdict: 'missed', at: breachedAt, ...open }];
  return stoppedAt === null ? [] : [{ verdict: 'met', at: stoppedAt, ...open }];
}
