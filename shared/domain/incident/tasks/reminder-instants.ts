import type { Calendar } from '#domain/time/calendar.ts';
import { type Instant, instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';
import { addBusinessDays, addOpenTime, subtractOpenTime } from '#domain/time/open-time.ts';
import { secondsOf, type Target } from '#domain/time/target.ts';
import type { TaskReminders } from '#events/incident/task.ts';

/**
 * @returns the instants at which the owner of a task is reminded, each once, earliest first. One that lies behind `now`
 * already is left out: a task added late begins with those still to come.
 */
export function reminderInstants(
  { before, repeatAfter }: TaskReminders,
  dueAt: Instant | null,
  calendar: Calendar,
  now: Instant,
): Instant[] {
  if (dueAt === null) return [];
  const ahead = before.map((duration) => wholeSecond(subtractOpenTime(calendar, dueAt, secondsOf(duration))));
  const again = Array.from({ length: repeatAfter?.count ?? 0 }, (_, index) =>
    repeatAfter === null ? dueAt : times(calendar, dueAt, repeatAfter.every, index + 1),
  );
  // What falls upon the due instant itself is told by the task being due.
  const all = [...ahead, ...again].filter((at) => at > now && at !== dueAt);
  return [...new Set(all)].toSorted();
}

function times(calendar: Calendar, start: Instant, every: Target, count: number): Instant {
  if ('businessDays' in every) return addBusinessDays(calendar, start, every.businessDays * count);
  return addOpenTime(calendar, start, secondsOf(every.duration) * count);
}

function wholeSecond(at: Instant): Instant {
  return instant(roundedUpToSecond(millis(at)));
}
