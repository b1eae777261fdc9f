import { statusAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import type { AnnouncementStatus } from '#events/announcement/announcement.ts';
import { listStanding } from '#shared/store/directory/list-directory.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';

/** As many as anybody reads: more at once would tell nobody anything. */
const MOST_AT_ONCE = 100;

/**
 * What runs or is planned at an instant, oldest number first. Those that cannot be read are left out: the list of the desk has their
 * places.
 *
 * @param now - ISO instant
 */
export async function announcementsNotOver(
  table: Table,
  tenant: string,
  now: string,
): Promise<readonly AnnouncementRecord[]> {
  return (await announcementsStanding(table, tenant)).filter((record) => statusAt(record, now) !== 'resolved');
}

/** The same as far as their journals know. */
export async function announcementsStanding(table: Table, tenant: string): Promise<readonly AnnouncementRecord[]> {
  const standing = (status: AnnouncementStatus) =>
    listStanding(table, ANNOUNCEMENT, tenant, status, { limit: MOST_AT_ONCE, after: '' });
  const pages = await Promise.all([standing('running'), standing('scheduled')]);
  return pages.flatMap(({ items }) => items.filter(isReadableItem)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
