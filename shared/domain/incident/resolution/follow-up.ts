import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { addLocalDays } from '#domain/time/open-time.ts';
import type { RequestersEndPart } from './requesters-end-fragment.ts';

/**
 * Whether an answer to this record opens a new one that is linked to it: it is canceled, or closed for longer than the
 * reopen window (Semantics, rule 25). One rule for every channel.
 */
export function opensFollowUp(
  record: Pick<IncidentRecord, 'status' | 'closedAt'>,
  configuration: Pick<RequestersEndPart, 'reopenWindow'> & CalendarsPart,
  now: string,
): boolean {
  if (record.status === 'canceled') return true;
  if (record.status !== 'closed' || record.closedAt === null) return false;
  const { days, calendar } = configuration.reopenWindow;
  return now > addLocalDays(calendarOf(calendar, configuration).zone, record.closedAt, days);
}
