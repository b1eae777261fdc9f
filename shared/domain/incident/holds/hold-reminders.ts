import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { addBusinessDays } from '#domain/time/open-time.ts';
import type { HoldReminders } from './hold-reason.ts';
import type { HoldReasonsPart } from './hold-reasons-fragment.ts';

/** @returns how the record's hold reminds its requester; null when it does not, or there is nobody to remind */
export function reminderRule(
  { status, hold, requester }: IncidentRecord,
  configuration: HoldReasonsPart,
): HoldReminders | null {
  if (status !== 'on_hold' || hold === null || requester === null) return null;
  return configuration.holdReasons[hold.reason]?.reminders ?? null;
}

/**
 * The reminders still to come, and an interval after the last one the resolution for want of an answer (Semantics, rule 23):
 * the n-th falls n intervals of business days after the hold began, so that one that is late moves none of the others.
 */
export function holdRemindersDue(
  record: IncidentRecord,
  configuration: HoldReasonsPart & CalendarsPart,
): { readonly kind: 'hold-reminder'; readonly at: string }[] {
  const rule = reminderRule(record, configuration);
  if (rule === null || record.hold === null) return [];
  const { since, reminded } = record.hold;
  const calendar = calendarOf(rule.calendar, configuration);
  const left = Array.from({ length: Math.max(1, rule.count + 1 - reminded) }, (_, index) => reminded + index + 1);
  return left.map((nth) => ({
    kind: 'hold-reminder',
    at: addBusinessDays(calendar, since, nth * rule.everyBusinessDays),
  }));
}
