import type { AlertsPart } from '#domain/alerts/alerts-fragment.ts';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';

type Rule = NonNullable<AlertsPart['alerts']['flapping']>;

const MINUTE_MS = 60_000;
/** As many as the configuration may ask for. */
const MOST_CHANGES = 50;

/** @returns the changes with one more, in order; only as many as a rule can ask for */
export function withChange(changes: readonly string[], at: string): string[] {
  return [...changes, at].sort().slice(-MOST_CHANGES);
}

/** @returns the changes that make it flap, the last one with it; none when they are too few within the time */
export function flaps(changes: readonly string[], rule: Rule | null): string[] {
  const last = changes.at(-1);
  if (rule === null || last === undefined) return [];
  const since = instant(millis(last) - rule.withinMinutes * MINUTE_MS);
  const within = changes.filter((at) => at > since);
  return within.length >= rule.changes ? within : [];
}

/** @returns when it has been calm for long enough, if nothing changes after `last` */
export function calmAt(last: string, { calmMinutes }: Rule): string {
  return instant(roundedUpToSecond(millis(last) + calmMinutes * MINUTE_MS));
}
