import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { ScheduledShift } from './schedules.ts';

/** How often a calendar program is asked to look again. */
const REFRESH_SECONDS = 3600;

export interface CalendarFacts {
  readonly name: string;
  readonly shifts: readonly ScheduledShift[];
  /** What an event of it is called. */
  readonly titleOf: (shift: ScheduledShift) => string;
}

/**
 * Shifts as iCalendar (RFC 5545), in UTC: each program shows them in its own zone. The same shifts make the same text, and a
 * shift keeps its UID for as long as it is the same person's from the same instant on.
 */
export function writeCalendar({ name, shifts, titleOf }: CalendarFacts): string {
  const calendar = ical({ name: escaped(oneLine(name)), prodId: '//Firstline//On call//EN', ttl: REFRESH_SECONDS });
  for (const shift of shifts) {
    calendar.createEvent({
      id: uidOf(shift),
      start: new Date(shift.from),
      end: new Date(shift.to),
      // When it was written would make another text each time.
      stamp: new Date(shift.from),
      summary: oneLine(titleOf(shift)),
      description: { plain: oneLine(shift.by) },
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function uidOf({ schedule, from, person }: ScheduledShift): string {
  const of = JSON.stringify([schedule, from, person]);
  return `${createHash('sha256').update(of).digest('base64url').slice(0, 22)}@firstline`;
}

/** What somebody typed never begins a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** The library does it for everything but the calendar's own name. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}
