import { statusAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { publicAnnouncement } from './public-announcement.ts';
import type { PublicAnnouncement } from './public-status.ts';
import type { PageFacts } from './status-page.ts';

/** An announcement for programs that look for what is new. */
export interface FeedEntry extends PublicAnnouncement {
  readonly announcedAt: string;
  /** When there was news of it last. */
  readonly changedAt: string;
}

/** As many as somebody looks through who was away for a while. */
const MOST_ENTRIES = 30;

/** What is for the public, the latest news first. */
export function feedEntries({ announcements, language, now }: PageFacts): FeedEntry[] {
  return announcements
    .filter(({ fields }) => fields.audience === 'public')
    .map((record) => {
      const { announcedAt } = record;
      return { ...publicAnnouncement(record, language), announcedAt, changedAt: changedAt(record, now) };
    })
    .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
    .slice(0, MOST_ENTRIES);
}

/** A beginning and an end are news, too. */
function changedAt(record: AnnouncementRecord, now: string): string {
  const { announcedAt, updates, resolvedAt, fields } = record;
  const own = [fields.startsAt, statusAt(record, now) === 'resolved' ? (resolvedAt ?? fields.endsAt ?? '') : ''];
  const known = [announcedAt, ...updates.map(({ at }) => at), ...own.filter((at) => at <= now)];
  return known.toSorted().at(-1) ?? announcedAt;
}
