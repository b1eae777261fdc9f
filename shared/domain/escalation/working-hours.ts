import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { type Instant, instant, millis } from '#domain/time/instant.ts';
import { addOpenMillis } from '#domain/time/open-time.ts';
import type { EscalationStep, Whom } from '#events/incident/escalation.ts';
import type { DirectoryPart } from './directory-fragment.ts';
import { find, type Standing } from './whom.ts';

/** Who is told at once, and who when their calendar opens. */
export interface Telling {
  readonly tells: Whom[];
  readonly waits: { readonly whom: Whom; readonly at: Instant }[];
}

interface Circumstances {
  readonly record: Standing;
  readonly configuration: Pick<GroupsPart, 'groups'> & DirectoryPart & CalendarsPart;
  /** The hours of the clock, for people of whom none are known. */
  readonly hours: Calendar | null;
  readonly at: Instant;
}

/**
 * A mail in the recipient's hours waits for the opening of the calendar of the person, else of the record's group, else of the
 * clock. Roles stay roles while they wait; a chain is taken apart, because its people work at different hours. Whoever cannot
 * be found is told at once, which records why they cannot.
 */
export function telling(
  whom: readonly Whom[],
  deliver: EscalationStep['deliver'],
  circumstances: Circumstances,
): Telling {
  if (deliver === 'now') return { tells: [...whom], waits: [] };
  const all = whom
    .flatMap((one) => apart(one, circumstances))
    .map((one) => ({ whom: one, at: opening(one, circumstances) }));
  return {
    tells: all.filter(({ at }) => at <= circumstances.at).map((one) => one.whom),
    waits: all.filter(({ at }) => at > circumstances.at),
  };
}

function apart(whom: Whom, { record, configuration }: Circumstances): Whom[] {
  if (typeof whom === 'string' || 'person' in whom) return [whom];
  const found = find(whom, record, configuration);
  return 'nobody' in found ? [whom] : found.people.map((person) => ({ person }));
}

function opening(whom: Whom, { record, configuration, hours, at }: Circumstances): Instant {
  const found = find(whom, record, configuration);
  if ('nobody' in found) return at;
  const { people, groups, calendars } = configuration;
  const person = found.people[0] ?? '';
  const name = people[person]?.calendar ?? groups[record.group]?.calendar;
  const calendar = name === undefined ? hours : calendars[name];
  // A calendar that is gone keeps nobody from being told.
  if (!calendar) return at;
  // The last moment before any open time has passed: now, or the opening.
  return instant(addOpenMillis(calendar, millis(at), 1) - 1);
}
