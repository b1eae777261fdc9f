import { type Instant, instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';
import { secondsOf } from '#domain/time/target.ts';
import type { EscalationStep, EscalationTerm } from '#events/incident/escalation.ts';
import type { ClockRecord } from './clock/clock.ts';
import { isFinished } from './clock/clock-fold.ts';
import { type Calendars, type ClockTime, clockTime, dueMillis, thresholdMillis } from './clock/clock-time.ts';
import { addRunningMillis } from './clock/paused-time.ts';

/** A step that lies ahead. `at` is when it is taken; `dueAt`, its moment, lies before that when a change jumped it. */
export interface ArmedStep {
  readonly policy: string;
  readonly step: EscalationStep;
  readonly at: Instant;
  readonly dueAt: Instant;
  /** Steps that the same change jumped: only the highest is taken (Semantics, rule 14). */
  readonly skipped: readonly string[];
}

/** A step with its moment in milliseconds; null while a pause keeps it away. */
interface StepMoment {
  readonly step: EscalationStep;
  readonly moment: number | null;
}

/**
 * The armed escalation steps of a clock, earliest first; none for a clock that is finished, and none ahead of a paused one.
 * A missed clock goes on: its offsets after the breach count open time less pauses, as the target did. Shares of the target
 * are over with the breach.
 */
export function armedSteps(clock: ClockRecord, calendars: Calendars): ArmedStep[] {
  const { escalation } = clock.term;
  if (escalation === undefined || isFinished(clock)) return [];
  const changedAt = millis(clock.changedAt);
  const open = openSteps(clock, escalation, clockTime(clock, calendars));
  const jumped = open.filter(({ moment }) => moment <= changedAt);
  const highest = jumped.findLast(({ step }) => isToCome(clock, step));
  const skipped = jumped.filter((one) => one !== highest).map(({ step }) => step.name);
  const ahead = open.filter(({ step, moment }) => moment > changedAt && isToCome(clock, step));
  return [
    ...(highest ? [armed(escalation, highest, changedAt, skipped)] : []),
    ...ahead.map((one) => armed(escalation, one, one.moment, [])),
  ];
}

/** Every step of a clock's policy and its moment, in the order of the policy. */
export function stepMoments(clock: ClockRecord, { steps }: EscalationTerm, time: ClockTime): StepMoment[] {
  const breach = clock.breach === null ? dueMillis(time) : millis(clock.breach.breachedAt);
  return steps.map((step) => ({ step, moment: momentOf(step, time, breach) }));
}

/**
 * A share of the target is taken when it was so no earlier than its moment: a longer target or pause arms it again (Semantics,
 * rule 15). The breach is never rewritten (rule 7), and neither is what followed from it.
 */
export function isTaken({ steps }: ClockRecord, policy: string, { step, moment }: StepMoment): boolean {
  const before = steps.filter((taken) => taken.policy === policy && taken.step === step.name);
  if (!('percent' in step.at)) return before.length > 0;
  return moment !== null && before.some(({ at }) => millis(at) >= moment);
}

function openSteps(clock: ClockRecord, escalation: EscalationTerm, time: ClockTime) {
  return stepMoments(clock, escalation, time)
    .filter((one) => !isTaken(clock, escalation.policy, one))
    .flatMap(({ step, moment }) => (moment === null ? [] : [{ step, moment }]))
    .toSorted((a, b) => a.moment - b.moment);
}

function isToCome({ breach }: ClockRecord, { at }: EscalationStep): boolean {
  return breach === null || !('percent' in at);
}

function momentOf({ at }: EscalationStep, time: ClockTime, breach: number | null): number | null {
  // Business days may hold no open time at all; there is no share of nothing.
  if ('percent' in at) return time.targetMillis === 0 ? null : thresholdMillis(time, at.percent);
  if ('atStart' in at) return time.from;
  if ('atBreach' in at || breach === null) return breach;
  const after = addRunningMillis(time.calendar, breach, secondsOf(at.afterBreach) * 1000, time.pauses);
  return after === null ? null : roundedUpToSecond(after);
}

function armed(
  { policy }: EscalationTerm,
  { step, moment }: { step: EscalationStep; moment: number },
  at: number,
  skipped: readonly string[],
): ArmedStep {
  return { policy, step, at: instant(at), dueAt: instant(moment), skipped };
}
