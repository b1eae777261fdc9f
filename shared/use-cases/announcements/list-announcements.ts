import { statusAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import type { AnnouncementStatus } from '#events/announcement/announcement.ts';
import { isReadableItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { listRecords } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { announcementsStanding } from './running-announcements.ts';

interface PageAsked {
  readonly limit: number;
  readonly cursor: string | null;
  readonly status?: AnnouncementStatus | undefined;
}

/**
 * A page of what was announced, by number. Lists by status are kept by what the journal knows, and the sweep comes within a minute: what
 * has moved on since stands in front of the first page of where it is now.
 */
export async function listAnnouncements(
  parts: DeskParts,
  context: RequestContext,
  { status, limit, cursor }: PageAsked,
): Promise<Page<AnnouncementRecord | UnreadableItem>> {
  if (status === undefined) return listRecords(parts, ANNOUNCEMENT, context, { limit, cursor });
  const moved = cursor === null ? await movedTo(parts, context, status) : [];
  // One at least is of the list itself, or there would be no way on.
  const first = moved.slice(0, limit - 1);
  const page = await listRecords(parts, ANNOUNCEMENT, context, {
    ...{ limit: limit - first.length, cursor, standing: status },
  });
  const still = page.items.filter((item) => !isReadableItem(item) || statusAt(item, context.now) === status);
  return { items: [...first, ...still], nextCursor: page.nextCursor };
}

async function movedTo({ table }: DeskParts, { tenant, now }: RequestContext, status: AnnouncementStatus) {
  const all = await announcementsStanding(table, tenant);
  return all.filter((record) => record.status !== status && statusAt(record, now) === status);
}
