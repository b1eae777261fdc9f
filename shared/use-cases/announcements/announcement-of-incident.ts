import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { Changed } from '#shared/use-cases/kernel/change-records.ts';

/*
 * Which announcement tells the public of an incident: the last one that named it. An index would know it a moment later, and what is said
 * within that moment would be announced twice.
 */

function keyOf(tenant: string, incident: string) {
  return { pk: `ANNOUNCEMENT-OF#${tenant}#${incident}`, sk: 'ANNOUNCEMENT-OF' };
}

export async function announcementOf(
  { name, client }: Table,
  tenant: string,
  incident: string,
): Promise<string | null> {
  const Key = keyOf(tenant, incident);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : String(Item.announcement);
}

/** @param seen - which one there was; written only while that is so */
export function announcementOfItem(
  { tenant, id: announcement }: Pick<AnnouncementRecord, 'tenant' | 'id'>,
  incident: string,
  seen: string | null,
): UniqueItem {
  return {
    ...keyOf(tenant, incident),
    attributes: { announcement },
    ...(seen !== null && { replaces: { announcement: seen } }),
  };
}

/** Written with whatever somebody says of an announcement: it is the one of its incident, whichever was before. */
export function besidePublic({ after, written }: Changed<AnnouncementRecord>): readonly UniqueItem[] {
  if (!written || after === null || after.status === 'resolved') return [];
  const { incident, audience } = after.fields;
  if (incident === null || audience !== 'public') return [];
  return [{ ...announcementOfItem(after, incident, null), over: 'announcement' }];
}
