import { invalid } from '#domain/kernel/errors.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { type Instant, instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';
import { dueAt } from '#domain/time/target.ts';
import type { TaskReminders } from '#events/incident/task.ts';
import { reminderInstants } from './reminder-instants.ts';
import type { Due } from './task-commands.ts';
import type { TasksPart } from './tasks-fragment.ts';

type Rules = CalendarsPart & TasksPart;

/** When a task is due and when it is reminded of; instants that no later change of a calendar moves. */
export interface TaskTimes {
  readonly calendar: string;
  readonly dueAt: Instant | null;
  readonly reminders: TaskReminders;
  readonly remindAt: Instant[];
}

/**
 * @param reminders - null for the configuration's
 * @throws DomainError invalid for a calendar there is none of, and for an instant that does not lie ahead
 */
export function taskTimes(due: Due | null, reminders: TaskReminders | null, now: Instant, rules: Rules): TaskTimes {
  const name = due?.calendar ?? rules.tasks.calendar;
  checkCalendar(name, rules);
  const at = due === null ? null : resolved(due, name, now, rules);
  return withReminders({ calendar: name, dueAt: at }, reminders ?? rules.tasks.reminders, now, rules);
}

/** The same due instant, reminded of by another rule. @throws DomainError invalid when its calendar is there no longer */
export function withReminders(
  { calendar, dueAt }: Pick<TaskTimes, 'calendar' | 'dueAt'>,
  reminders: TaskReminders,
  now: Instant,
  rules: Rules,
): TaskTimes {
  checkCalendar(calendar, rules);
  const remindAt = reminderInstants(reminders, dueAt, calendarOf(calendar, rules), now);
  return { calendar, dueAt, reminders, remindAt };
}

function checkCalendar(name: string, { calendars }: Rules): void {
  if (Object.hasOwn(calendars, name)) return;
  throw invalid('due.calendar', `must be one of: ${Object.keys(calendars).join(', ')}`);
}

function resolved(due: Due, name: string, now: Instant, rules: Rules): Instant {
  if (!('at' in due)) return dueAt(calendarOf(name, rules), now, due);
  if (due.at <= now) throw invalid('due.at', `must lie after ${now}`);
  return instant(roundedUpToSecond(millis(due.at)));
}
