import { type Instant, instant, millis } from '#domain/time/instant.ts';
import type { Threshold } from '#events/incident/service-level.ts';
import type { OneClock } from './clock.ts';
import { isFinished, wasMissed } from './clock-fold.ts';
import { type Calendars, clockTime, dueMillis, thresholdMillis } from './clock-time.ts';
import { offsetMillis } from './threshold.ts';

/** Something that will happen to a clock by the passing of time alone; `at` lies in the past when a change jumped it. */
export type ClockEvent =
  | { readonly kind: 'warning'; readonly threshold: Threshold; readonly at: Instant }
  | { readonly kind: 'deadline'; readonly at: Instant };

/**
 * The armed warnings and the deadline of a clock, earliest first; none for a clock that is finished or was missed, and
 * none ahead of a paused one.
 *
 * A change of the target or of the past may leave thresholds behind: of those only the highest is sent, stamped with the
 * change, and none when the deadline itself was jumped, so that one notice goes out (Semantics, rule 14).
 */
export function nextClockEvents(clock: OneClock, calendars: Calendars): ClockEvent[] {
  if (isFinished(clock) || wasMissed(clock)) return [];
  const time = clockTime(clock, calendars);
  const due = dueMillis(time) ?? Number.POSITIVE_INFINITY;
  const changedAt = millis(clock.changedAt);
  const warnings = due <= changedAt ? [] : armedWarnings(clock, calendars).filter(({ at }) => at < due);
  const jumped = warnings.filter(({ at }) => at <= changedAt).slice(-1);
  const ahead = warnings.filter(({ at }) => at > changedAt);
  const deadline: ClockEvent[] = due === Number.POSITIVE_INFINITY ? [] : [{ kind: 'deadline', at: instant(due) }];
  return [
    ...jumped.map(({ threshold }) => ({ kind: 'warning' as const, threshold, at: clock.changedAt })),
    ...ahead.map(({ threshold, at }) => ({ kind: 'warning' as const, threshold, at: instant(at) })),
    ...deadline,
  ];
}

/** A threshold with the moment at which so much of the target is used up; null while a pause keeps it away. */
export interface PlannedThreshold {
  readonly threshold: Threshold;
  readonly at: number | null;
  readonly passed: boolean;
}

/** Every threshold of the term that its target leaves room for, lowest first. */
export function thresholdsOf(clock: OneClock, calendars: Calendars): PlannedThreshold[] {
  const time = clockTime(clock, calendars);
  const used = (threshold: Threshold) => offsetMillis(threshold, time.targetMillis);
  return clock.term.thresholds
    .filter((threshold) => typeof threshold === 'number' || used(threshold) > 0)
    .toSorted((a, b) => used(a) - used(b))
    .map((threshold) => {
      const at = thresholdMillis(time, threshold);
      const covering = clock.warnings.filter((sent) => used(sent.threshold) >= used(threshold));
      const passed = covering.some((sent) => stillCovers(clock, calendars, { threshold, at }, sent.at));
      return { threshold, at, passed };
    });
}

/**
 * Whether a warning still stands for a threshold it was as high as: it went out no earlier than the threshold's moment, or no
 * change since has left less used than the threshold. A longer target does, and arms it again (Semantics, rule 15).
 */
function stillCovers(
  clock: OneClock,
  calendars: Calendars,
  { threshold, at }: Pick<PlannedThreshold, 'threshold' | 'at'>,
  sentAt: Instant,
): boolean {
  const since = (clock.changes ?? []).filter((change) => change.at >= sentAt);
  const reached = (change: (typeof since)[number]) => {
    const moment = thresholdMillis(clockTime({ ...clock, ...change }, calendars), threshold);
    return moment !== null && moment <= millis(change.at);
  };
  return at !== null && at <= millis(since.at(-1)?.at ?? sentAt) && since.every(reached);
}

function armedWarnings(clock: OneClock, calendars: Calendars): { threshold: Threshold; at: number }[] {
  // Business days may hold no open time at all; there is no share of nothing to warn of.
  if (clockTime(clock, calendars).targetMillis === 0) return [];
  return thresholdsOf(clock, calendars).flatMap(({ threshold, at, passed }) =>
    at === null || passed ? [] : [{ threshold, at }],
  );
}
