import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Calendar } from './calendar.ts';

/** A calendar the configuration names. Validation refuses unknown names, so a missing one is a broken document. */
export function calendarOf(name: string, { calendars }: Pick<Configuration, 'calendars'>): Calendar {
  const calendar = calendars[name];
  if (calendar === undefined) throw new Error(`the configuration names no calendar ${name}`);
  return calendar;
}
