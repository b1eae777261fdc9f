import * as z from 'zod';
import { instant, roundedUpToSecond } from '#domain/time/instant.ts';
import { secondsOf } from '#domain/time/target.ts';
import type { ClockReading } from '#events/incident/incident.ts';
import type { Major } from '#events/incident/major/major.ts';
import { InstantSchema, UPDATE_CLOCK } from '#events/terms/vocabulary.ts';

/** After so many updates missed in a row it is told once a day (Semantics, rule 54). */
const MOST_TOLD_IN_A_ROW = 8;
const DAY_MS = 86_400_000;

/** What only the rules need of the update clock. */
export const UpdateClockSchema = z.object({
  /** The acceptance, the last update to stakeholders, or the reopening: the cadence counts from it. */
  since: InstantSchema,
  /** Updates missed since then. */
  missed: z.int().min(0),
  /** Updates missed at all: the verdict when it stops. */
  everMissed: z.int().min(0),
  lastBreachAt: InstantSchema.nullable(),
  /** When it is told next that one is missing, where that is later than the next due instant. */
  toldAt: InstantSchema.nullable(),
});
export type UpdateClock = z.output<typeof UpdateClockSchema>;

export function startedClock(since: string): UpdateClock {
  return { since, missed: 0, everMissed: 0, lastBreachAt: null, toldAt: null };
}

export function cadenceMs(cadence: string): number {
  return secondsOf(cadence) * 1000;
}

/** A whole second, as deadlines are (rule 6). */
export function oneCadenceAfter(at: string, cadence: string): string {
  return instant(roundedUpToSecond(Date.parse(at) + cadenceMs(cadence)));
}

/** Updates that were missed, up to an instant. */
export interface Missed {
  readonly missed: number;
  /** The first of them was due then. */
  readonly breachedAt: string;
  /** The clock runs on from the last one's due instant. */
  readonly nextUpdateAt: string;
}

/** @param now - one notice says how many were missed up to then */
export function missedBy(nextUpdateAt: string, cadence: string, now: string): Missed {
  const step = cadenceMs(cadence);
  const missed = Math.max(0, Math.floor((Date.parse(now) - Date.parse(nextUpdateAt)) / step)) + 1;
  return {
    missed,
    breachedAt: nextUpdateAt,
    nextUpdateAt: instant(Date.parse(nextUpdateAt) + missed * step),
  };
}

/** The clock after updates were missed. @param cadence - as an ISO 8601 duration */
export function afterMissing(
  clock: UpdateClock,
  { missed, breachedAt, nextUpdateAt }: Missed,
  cadence: string,
): UpdateClock {
  const inARow = clock.missed + missed;
  const lastDue = Date.parse(nextUpdateAt) - cadenceMs(cadence);
  const toldAt = inARow < MOST_TOLD_IN_A_ROW ? null : new Date(lastDue + DAY_MS).toISOString();
  const lastBreachAt = missed > 1 ? new Date(lastDue).toISOString() : breachedAt;
  return { ...clock, missed: inARow, everMissed: clock.everMissed + missed, lastBreachAt, toldAt };
}

/** @returns when it is told that an update is missing; null while none is due */
export function updateDueAt(
  { nextUpdateAt }: Pick<Major, 'nextUpdateAt'>,
  clock: UpdateClock | undefined,
): string | null {
  if (nextUpdateAt === null || clock === undefined) return null;
  return clock.toldAt !== null && clock.toldAt > nextUpdateAt ? clock.toldAt : nextUpdateAt;
}

/** The clock as people read it beside the others; null where it never ran. */
export function readUpdateClock(major: Major | null, clock: UpdateClock | undefined, now: string): ClockReading | null {
  if (major === null || clock === undefined || major.cadence === null) return null;
  const runs = major.nextUpdateAt !== null;
  const elapsed = Math.max(0, Math.floor((Date.parse(now) - Date.parse(clock.since)) / 1000));
  return {
    name: UPDATE_CLOCK,
    state: runs ? 'running' : stoppedState(major, clock),
    targetSeconds: secondsOf(major.cadence),
    elapsedSeconds: runs ? elapsed : 0,
    dueAt: major.nextUpdateAt,
    breachedAt: clock.lastBreachAt,
  };
}

function stoppedState({ state }: Major, { everMissed }: UpdateClock): ClockReading['state'] {
  if (state === 'demoted') return 'void';
  return everMissed > 0 ? 'missed' : 'met';
}
