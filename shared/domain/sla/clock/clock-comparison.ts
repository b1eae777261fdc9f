import type { Instant } from '#domain/time/instant.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import type { ClockRecord } from './clock.ts';
import { thresholdsOf } from './clock-plan.ts';
import { readClock } from './clock-reading.ts';
import type { Calendars } from './clock-time.ts';

/** A clock as far as people compare it. */
export interface ClockGlance {
  readonly state: 'running' | 'paused' | 'met' | 'missed' | 'void';
  readonly policy: string;
  readonly targetSeconds: number;
  readonly remainingSeconds: number;
  readonly dueAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** A threshold of the running target has been passed. */
  readonly threatened: boolean;
}

/** What another configuration or priority does to a clock. */
export const CLOCK_EFFECTS = ['breached', 'relieved', 'moved', 'started', 'ended'] as const;
export type ClockEffect = (typeof CLOCK_EFFECTS)[number];

export interface ClockComparison {
  readonly clock: ClockName;
  /** Null when it is as before. */
  readonly effect: ClockEffect | null;
  readonly before: ClockGlance | null;
  readonly after: ClockGlance | null;
}

interface Clocks {
  readonly clocks: readonly ClockRecord[];
  readonly calendars: Calendars;
}

/** @returns every clock of either side, before and after, as they stand at one instant */
export function compareClocks(before: Clocks, after: Clocks, now: Instant): ClockComparison[] {
  const names = new Set([...before.clocks, ...after.clocks].map(({ name }) => name));
  return [...names].map((clock) => {
    const [was, is] = [glance(before, clock, now), glance(after, clock, now)];
    return { clock, effect: effectOf(was, is), before: was, after: is };
  });
}

function glance({ clocks, calendars }: Clocks, name: ClockName, now: Instant): ClockGlance | null {
  const clock = clocks.find((candidate) => candidate.name === name);
  if (clock === undefined) return null;
  const { state, policy, targetSeconds, remainingSeconds, dueAt, breachedAt } = readClock(clock, calendars, now);
  const open = state === 'running' || state === 'paused';
  const passed = thresholdsOf(clock, calendars).some(({ at }) => at !== null && at <= Date.parse(now));
  return { state, policy, targetSeconds, remainingSeconds, dueAt, breachedAt, threatened: open && passed };
}

function effectOf(before: ClockGlance | null, after: ClockGlance | null): ClockEffect | null {
  if (after === null || (after.state === 'void' && before?.state !== 'void')) return 'ended';
  if (after.state === 'missed' && before?.state !== 'missed') return 'breached';
  if (before === null) return 'started';
  if (before.threatened && !after.threatened) return 'relieved';
  const same =
    before.dueAt === after.dueAt && before.state === after.state && before.targetSeconds === after.targetSeconds;
  return same ? null : 'moved';
}
