import { type Instant, instant, millis } from '#domain/time/instant.ts';
import type { ClockReading as PublicReading } from '#events/incident/incident.ts';
import type { OneClock } from './clock.ts';
import { wasMissed } from './clock-fold.ts';
import { type Calendars, clockTime, dueMillis, elapsedMillis } from './clock-time.ts';

/** The public reading and what only the desk looks at. */
export interface ClockReading extends PublicReading {
  /** Later than `breachedAt` when the desk was off or the target changed; null while the breach is not recorded. */
  readonly detectedAt: Instant | null;
  /** Of the target; below zero once it is missed. */
  readonly remainingSeconds: number;
  readonly policy: string;
}

export type ClockState = ClockReading['state'];

/**
 * A clock as it stands at an instant (Semantics, rules 7 to 10). A due instant that is reached counts as missed even
 * before the breach is recorded; seconds are whole, begun ones left out, and no verdict depends on them.
 *
 * @param calendars - must hold the term's calendar
 */
export function readClock(clock: OneClock, calendars: Calendars, now: Instant): ClockReading {
  const time = clockTime(clock, calendars);
  const due = dueMillis(time);
  const state = stateOf(clock, due, millis(now));
  const elapsedSeconds = Math.floor(elapsedMillis(time, measuredAt(clock, now)) / 1000);
  const targetSeconds = Math.round(time.targetMillis / 1000);
  const breachedAt = state === 'missed' ? (clock.breach?.breachedAt ?? instantOf(due)) : null;
  return {
    name: clock.name,
    state,
    targetSeconds,
    elapsedSeconds,
    remainingSeconds: targetSeconds - elapsedSeconds,
    dueAt: dueOf(state, breachedAt, due),
    breachedAt,
    detectedAt: clock.breach?.detectedAt ?? null,
    policy: clock.term.policy,
  };
}

/** @returns the reading without what only the desk looks at */
export function publicReading({
  name,
  state,
  targetSeconds,
  elapsedSeconds,
  dueAt,
  breachedAt,
}: ClockReading): PublicReading {
  return { name, state, targetSeconds, elapsedSeconds, dueAt, breachedAt };
}

/**
 * A clock that stopped without a breach was met, unless an earlier cycle was missed: then no second breach is recorded
 * (Semantics, rule 12), and its due instant decides.
 *
 * @param due - the due moment, null while a pause keeps it away
 */
function stateOf(clock: OneClock, due: number | null, now: number): ClockState {
  const end = clock.stoppedAt ?? clock.voidedAt;
  if (clock.breach !== null) return 'missed';
  const unrecorded = end === null || wasMissed(clock);
  if (unrecorded && due !== null && due <= (end === null ? now : millis(end))) return 'missed';
  if (clock.voidedAt !== null) return 'void';
  if (clock.stoppedAt !== null) return 'met';
  return clock.pauses.some((pause) => pause.to === null) ? 'paused' : 'running';
}

/** @returns the moment up to which time counts: now, or the end of the clock */
export function measuredAt(clock: OneClock, now: Instant): number {
  return millis(clock.stoppedAt ?? clock.voidedAt ?? now);
}

function dueOf(state: ClockState, breachedAt: Instant | null, due: number | null): Instant | null {
  switch (state) {
    case 'running':
    case 'met':
      return instantOf(due);
    case 'missed':
      return breachedAt;
    case 'paused':
    case 'void':
      return null;
    default:
      return state satisfies never;
  }
}

function instantOf(ms: number | null): Instant | null {
  return ms === null ? null : instant(ms);
}
