import type { ClockExplanation } from '#domain/sla/clock/clock-explanation.ts';
import type { Major } from '#events/incident/major/major.ts';
import { readUpdateClock, type UpdateClock } from './update-clock.ts';

type Explained = Omit<ClockExplanation, 'name'> & { readonly name: 'update' };

/** Why the clock of updates reads as it does, beside those that are promised; null where it never ran. */
export function explainUpdateClock(major: Major | null, clock: UpdateClock | undefined, now: string): Explained | null {
  const reading = readUpdateClock(major, clock, now);
  if (reading === null || major === null || clock === undefined || major.cadence === null) return null;
  const { since, lastBreachAt } = clock;
  const { dueAt, elapsedSeconds } = reading;
  const runs = reading.state === 'running';
  const remaining = dueAt === null ? 0 : Math.floor((Date.parse(dueAt) - Date.parse(now)) / 1000);
  return {
    ...reading,
    ...{ name: 'update', policy: major.plan ?? 'cadence', detectedAt: lastBreachAt, remainingSeconds: remaining },
    why: `stakeholders are told every ${major.cadence}, counted from the last update to them`,
    ...{ calendar: 'always', zone: 'UTC', group: null, target: { duration: major.cadence }, countsFrom: since },
    segments: runs ? [{ kind: 'running', from: since, to: now, seconds: elapsedSeconds, causes: [] }] : [],
    ...{ segmentsCut: false, thresholds: [], earlier: [] },
    verdicts:
      lastBreachAt === null
        ? []
        : [{ verdict: 'missed', countsFrom: since, at: lastBreachAt, reopenedAt: null, rule: null }],
  };
}
