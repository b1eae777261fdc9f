import { LEVELS, type Level } from '../../record/acts/priority-change.ts';
import type { Plans } from './told.ts';

/** Where no plan says how often; the desk's own. */
const CADENCE = 'PT1H';

/** @returns how often the plan has people told at a priority: where it does not say, as of the next more urgent */
export function cadenceOf(plan: Plans[string] | undefined, priority: Level): string {
  const above = LEVELS.slice(0, LEVELS.indexOf(priority) + 1).toReversed();
  return above.flatMap((level) => plan?.cadence[level] ?? [])[0] ?? CADENCE;
}
