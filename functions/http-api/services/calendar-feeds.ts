import type { Services } from '#functions/http-api/api/services.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { makeFeed } from '#shared/use-cases/on-call/calendar-feeds.ts';

/** Calendars for programs that sign in nowhere. What writes them is loaded when the first is asked for. */
export function calendarFeeds(parts: DeskParts): Services['feeds'] {
  return {
    make: (context, fed) => makeFeed(parts, context, fed),
    read: async (fed, token, now) =>
      (await import('#shared/use-cases/on-call/read-calendar.ts')).readCalendar(parts, fed, token, now),
  };
}
