import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { madeOfIncident } from '#shared/store/records/made-of-incident.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { Changed } from '#shared/use-cases/kernel/change-records.ts';

/*
 * Which announcement tells the public of an incident: the last one that named it. An index would know it a moment later, and what is said
 * within that moment would be announced twice.
 */

export const { read: announcementOf, item: announcementOfItem } = madeOfIncident('announcement');

/** Written with whatever somebody says of an announcement: it is the one of its incident, whichever was before. */
export function besidePublic({ after, written }: Changed<AnnouncementRecord>): readonly UniqueItem[] {
  if (!written || after === null || after.status === 'resolved') return [];
  const { incident, audience } = after.fields;
  if (incident === null || audience !== 'public') return [];
  return [{ ...announcementOfItem(after, incident, null), over: 'announcement' }];
}
