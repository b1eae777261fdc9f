import { createHash } from 'node:crypto';
import { shiftsBetween } from '#domain/on-call/shifts.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { type Fed, openFeed } from './calendar-feeds.ts';
import { readRoster, readRosters } from './read-roster.ts';
import type { ScheduledShift } from './schedules.ts';
import { type CalendarFacts, writeCalendar } from './write-calendar.ts';

const DAY_MS = 86_400_000;
const PAST_DAYS = 14;
const AHEAD_DAYS = 120;
/** A shift that began before the span is shown from its beginning, as long as that is no further away. */
const BEGUN_DAYS = 62;

/** A feed as a calendar program takes it. */
export interface CalendarText {
  readonly text: string;
  readonly etag: string;
}

/**
 * The shifts of two weeks ago until four months ahead, by whole days: the text is another only when shifts are, or a day has
 * passed over them.
 *
 * @param now ISO instant
 * @throws DomainError not-found
 */
export async function readCalendar(parts: DeskParts, fed: Fed, token: string, now: string): Promise<CalendarText> {
  const { tenant } = await openFeed(parts, fed, token, now);
  const text = writeCalendar(await factsOf(parts, tenant, fed, now));
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
}

async function factsOf({ table }: DeskParts, tenant: string, { kind, id }: Fed, now: string): Promise<CalendarFacts> {
  const today = Math.floor(Date.parse(now) / DAY_MS) * DAY_MS;
  const at = (days: number) => new Date(today + days * DAY_MS).toISOString();
  const since = at(-PAST_DAYS);
  const shiftsOf = (schedule: string, { record, roster }: Awaited<ReturnType<typeof readRoster>>): ScheduledShift[] =>
    shiftsBetween(roster, at(-PAST_DAYS - BEGUN_DAYS), at(AHEAD_DAYS))
      .shifts.filter(({ to }) => to > since)
      .map((shift) => ({ ...shift, schedule, label: record.fields.label }));
  if (kind === 'schedule') {
    const read = await readRoster(table, tenant, id);
    const { label } = read.record.fields;
    return { name: label, shifts: shiftsOf(id, read), titleOf: ({ person }) => `${person} · ${label}` };
  }
  const { rosters } = await readRosters(table, tenant);
  const shifts = [...rosters]
    .flatMap(([name, read]) => shiftsOf(name, read).filter(({ person }) => person === id))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { name: id, shifts, titleOf: ({ label }) => label };
}
