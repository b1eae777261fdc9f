import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Fed, makeFeed } from '#shared/use-cases/on-call/calendar-feeds.ts';

/** Shifts for calendar programs. @throws DomainError not-found */
export interface CalendarFeeds {
  /** @returns the token. @throws DomainError key-reused */
  make(context: RequestContext, fed: Fed): Promise<string>;
  read(fed: Fed, token: string, now: string): Promise<{ readonly text: string; readonly etag: string }>;
}

/** Calendars for programs that sign in nowhere. What writes them is loaded when the first is asked for. */
export function calendarFeeds(parts: DeskParts): CalendarFeeds {
  return {
    make: (context, fed) => makeFeed(parts, context, fed),
    read: async (fed, token, now) =>
      (await import('#shared/use-cases/on-call/read-calendar.ts')).readCalendar(parts, fed, token, now),
  };
}
