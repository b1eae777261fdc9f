import type { SearchOf } from '#domain/search/document.ts';
import type { AnnouncementEventName } from '#events/announcement/changes.v1.ts';
import { statusAt } from './announcement-at.ts';
import type { AnnouncementRecord } from './announcement-record.ts';

/** How announcements are found: also those for people affected, of whom opening one asks who they are. */
export const ANNOUNCEMENT_SEARCH: SearchOf<AnnouncementRecord> = {
  events: ['announced', 'changed', 'updated', 'resolved'] satisfies AnnouncementEventName[],
  beganAt: ({ announcedAt }) => announcedAt,
  searchable: ({ fields: { title, body, translations, services, incident }, updates }) => {
    const others = Object.values(translations).flatMap((one) => [one.title, one.body]);
    const news = updates.flatMap((one) => [one.body, ...Object.values(one.translations).map((other) => other.body)]);
    return {
      title,
      names: services.map((text) => ({ text, audience: 'desk' })),
      texts: [
        ...[body, ...others, ...news].map((text) => ({ text, audience: 'requesters' as const })),
        { text: incident ?? '', audience: 'desk' },
      ],
      readers: { everybody: true, people: [] },
    };
  },
  statusOf: statusAt,
};
