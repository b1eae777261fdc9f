import type { Instant } from '#domain/time/instant.ts';
import type { ClockTerm, ReopenRule, Threshold } from '#events/incident/service-level.ts';
import type { ClockRecord, OneClock } from './clock.ts';
import { covers } from './threshold.ts';

/**
 * What the facts of the journal do to a clock. Each function takes the instant the fact holds for and gives a new record;
 * a fact that means nothing to a clock in its state leaves it as it is, so that the fold never fails.
 *
 * Verdicts are facts too: before a command stops or changes a clock, its deadline must have been recorded if it has
 * passed (clock-plan.ts names it), for a clock that stops without a breach is met.
 */

/** The time between a resolution and its reopening, as a cause of pause under the rule `resume`. */
export const RESOLVED = 'resolved';

/** The time a record was merged into another. */
const AWAY = 'merged';

/** Response and resolution both run from the opening (Semantics, rules 11 and 12). */
export function startClock({ at, term }: { at: Instant; term: ClockTerm }): ClockRecord {
  return {
    name: term.clock,
    term,
    startedAt: at,
    countsFrom: at,
    changedAt: at,
    pauses: [],
    warnings: [],
    steps: [],
    breach: null,
    stoppedAt: null,
    voidedAt: null,
    cycles: [],
  };
}

/** A void promise is made again: it counts from here, whatever was before stays in history. */
export function renewClock(clock: ClockRecord | undefined, promise: { at: Instant; term: ClockTerm }): ClockRecord {
  const { cycles = [], earlier } = clock ?? {};
  return { ...startClock(promise), cycles, ...(earlier !== undefined && { earlier }) };
}

/** Begins a pause for one cause; a cause that lasts already changes nothing. */
export function pauseClock(clock: ClockRecord, { from, cause }: { from: Instant; cause: string }): ClockRecord {
  const lasts = clock.pauses.some((pause) => pause.cause === cause && pause.to === null);
  if (isFinished(clock) || lasts) return clock;
  return { ...clock, pauses: [...clock.pauses, { from, to: null, cause }] };
}

/** Ends the pause of one cause; the clock runs on only when no other cause lasts (Semantics, rule 8). */
export function resumeClock(clock: ClockRecord, { at, cause }: { at: Instant; cause: string }): ClockRecord {
  return endPauses(clock, at, (open) => open === cause);
}

/** The answer was given, the matter resolved. A missed clock stays missed, it only stops counting. */
export function meetClock(clock: ClockRecord, at: Instant): ClockRecord {
  if (isFinished(clock)) return clock;
  return { ...endPauses(clock, at, () => true), stoppedAt: at };
}

/**
 * The resolution did not hold (Semantics, rule 12), or a group has its record back; the verdict until here goes into history.
 *
 * @param change - `cause` names the time in between as a pause, under the rule `resume`
 */
export function reopenClock(
  clock: ClockRecord,
  { at, rule, cause = RESOLVED }: { at: Instant; rule: ReopenRule; cause?: string },
): ClockRecord {
  if (clock.stoppedAt === null || clock.voidedAt !== null) return clock;
  const { countsFrom, stoppedAt, breach } = clock;
  const cycle = { countsFrom, stoppedAt, reopenedAt: at, rule, breach };
  const open = { ...clock, stoppedAt: null, changedAt: at, cycles: [...clock.cycles, cycle] };
  switch (rule) {
    case 'resume':
      return { ...open, pauses: [...clock.pauses, { from: stoppedAt, to: at, cause }] };
    case 'restart':
      return { ...open, startedAt: at, countsFrom: at, pauses: [], warnings: [], changes: [], steps: [], breach: null };
    case 'count-through':
      return open;
    default:
      return rule satisfies never;
  }
}

/** Another target for a clock that runs (Semantics, rule 13). Finished clocks keep what they were judged by. */
export function retargetClock(
  clock: ClockRecord,
  { at, term, mode }: { at: Instant; term: ClockTerm; mode: ClockTerm['mode'] },
): ClockRecord {
  if (isFinished(clock)) return clock;
  // Nothing is used up yet of a target that counts from here: every threshold is armed again (rule 15).
  if (mode === 'from-change') return { ...clock, term, countsFrom: at, changedAt: at, changes: [], warnings: [] };
  const countsFrom = clock.startedAt;
  const changes = [...(clock.changes ?? []), { at, countsFrom, term }];
  return { ...clock, term, countsFrom, changedAt: at, changes };
}

/** Records a warning; it covers the lower thresholds it jumped (Semantics, rule 14). */
export function warnClock(clock: ClockRecord, warning: { threshold: Threshold; at: Instant }): ClockRecord {
  const others = clock.warnings.filter(({ threshold }) => !covers(warning.threshold, threshold));
  return { ...clock, warnings: [...others, { threshold: warning.threshold, at: warning.at }] };
}

/** Records escalation steps as over: the one that was taken, and those that the same change jumped. */
export function takeSteps(
  clock: ClockRecord,
  { policy, steps, at }: { policy: string; steps: readonly string[]; at: Instant },
): ClockRecord {
  const others = clock.steps.filter((taken) => taken.policy !== policy || !steps.includes(taken.step));
  return { ...clock, steps: [...others, ...steps.map((step) => ({ policy, step, at }))] };
}

/** Records the verdict; a clock that has one keeps it (Semantics, rule 7). */
export function breachClock(
  clock: ClockRecord,
  { breachedAt, detectedAt }: { breachedAt: Instant; detectedAt: Instant },
): ClockRecord {
  if (isFinished(clock) || clock.breach !== null) return clock;
  return { ...clock, breach: { breachedAt, detectedAt } };
}

/** Canceled, merged, or its policy removed (Semantics, rule 16): no verdict, unless one was given before. */
export function voidClock(clock: ClockRecord, at: Instant): ClockRecord {
  if (isFinished(clock)) return clock;
  const stopped = endPauses(clock, at, () => true);
  return clock.breach === null ? { ...stopped, voidedAt: at } : { ...stopped, stoppedAt: at };
}

/** What voided it is undone: it stands as it stood, and the time in between does not count. */
export function reviveClock(clock: ClockRecord, away: { readonly from: Instant; readonly to: Instant }): ClockRecord {
  const wasVoided = clock.voidedAt === away.from || (clock.breach !== null && clock.stoppedAt === away.from);
  if (!wasVoided) return clock;
  const pauses = clock.pauses.map((pause) => (pause.to === away.from ? { ...pause, to: null } : pause));
  return { ...clock, voidedAt: null, stoppedAt: null, pauses: [...pauses, { ...away, cause: AWAY }] };
}

/** @returns whether the clock has stopped for good, unless it is reopened */
export function isFinished(clock: OneClock): boolean {
  return clock.stoppedAt !== null || clock.voidedAt !== null;
}

/** @returns whether this clock has sent its breach, in this cycle or an earlier one */
export function wasMissed(clock: OneClock): boolean {
  return clock.breach !== null || clock.cycles.some(({ breach }) => breach !== null);
}

function endPauses(clock: ClockRecord, at: Instant, of: (cause: string) => boolean): ClockRecord {
  const pauses = clock.pauses.map((pause) => (pause.to === null && of(pause.cause) ? { ...pause, to: at } : pause));
  return { ...clock, pauses };
}
