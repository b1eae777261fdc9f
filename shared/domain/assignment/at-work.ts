import type { Calendar } from '#domain/time/calendar.ts';
import { type Instant, instant, millis } from '#domain/time/instant.ts';
import { addOpenMillis } from '#domain/time/open-time.ts';

/** When somebody works. */
export interface WorkingTimes {
  /** None: at any time. */
  readonly hours: Calendar | null;
  readonly absences: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** Whether the calendar is open and no absence covers the instant (Semantics, rule 41). */
export function isAtWork(times: WorkingTimes, at: Instant): boolean {
  return nextAtWork(times, at) === at;
}

/** @returns the instant itself, or the first after it at which somebody is at work */
export function nextAtWork({ hours, absences }: WorkingTimes, from: Instant): Instant {
  let at = from;
  // Each round passes an absence, and none comes back.
  for (let round = 0; round <= absences.length; round++) {
    const open = opening(hours, at);
    const away = absences.find((absence) => absence.from <= open && open < absence.to);
    if (away === undefined) return open;
    at = away.to;
  }
  return opening(hours, at);
}

function opening(hours: Calendar | null, at: Instant): Instant {
  // The last moment before any open time has passed: now, or the opening.
  return hours === null ? at : instant(addOpenMillis(hours, millis(at), 1) - 1);
}
