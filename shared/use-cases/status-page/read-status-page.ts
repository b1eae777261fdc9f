import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import { TenantNameSchema } from '#domain/kernel/tenant.ts';
import { type PublicService, publicServices } from '#domain/status-page/status-page.ts';
import type { StatusPageSettings } from '#domain/status-page/status-page-fragment.ts';
import { listLast } from '#shared/store/directory/list-directory.ts';
import { announcementsNotOver } from '#shared/use-cases/announcements/running-announcements.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** Of what ended, the last that were announced: two a day make ninety days, and a page of a query has a megabyte. */
const MOST_OVER = 200;
const MOST_CALLS = 4;

/** A tenant's page, as far as it has one. */
export interface OpenPage {
  readonly settings: StatusPageSettings;
  readonly services: readonly PublicService[];
}

export interface ReadStatusPage extends OpenPage {
  readonly announcements: readonly AnnouncementRecord[];
}

/** @returns null where it is off, and just so where there is no such tenant */
export async function readOpenPage({ configurations }: DeskParts, tenant: string): Promise<OpenPage | null> {
  if (!TenantNameSchema.safeParse(tenant).success) return null;
  const { document } = await configurations.current(tenant);
  return document.statusPage.enabled ? { settings: document.statusPage, services: publicServices(document) } : null;
}

/**
 * Nine calls at most, however much was ever announced: the heads of configuration and register, what runs and is planned in four, and
 * the last that were announced in four.
 *
 * @param now - ISO instant
 * @returns null where there is no page
 */
export async function readStatusPage(parts: DeskParts, tenant: string, now: string): Promise<ReadStatusPage | null> {
  const page = await readOpenPage(parts, tenant);
  if (page === null) return null;
  const [open, last] = await Promise.all([
    announcementsNotOver(parts.table, tenant, now),
    listLast(parts.table, ANNOUNCEMENT, tenant, { most: MOST_OVER, calls: MOST_CALLS }),
  ]);
  // The directory is strongly consistent, the lists follow within moments.
  const byNumber = new Map([...open, ...last].map((record) => [record.id, record]));
  return { ...page, announcements: [...byNumber.values()] };
}
