import type { AnnouncementPatch, AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import type {
  AnnouncementDraft,
  AnnouncementStatus,
  OutageState,
  OwnAnnouncement,
  UpdateTranslations,
} from '#events/announcement/announcement.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

interface PageAsked {
  readonly limit: number;
  readonly cursor: string | null;
}

/** News of an announcement. */
export interface News {
  readonly body: string;
  readonly state?: OutageState | undefined;
  readonly translations?: UpdateTranslations | undefined;
}

/** @throws DomainError not-found, invalid, wrong-status, conflict, stale-version, key-reused, busy, unreadable */
export interface AnnouncementsService {
  readonly announce: (context: RequestContext, draft: AnnouncementDraft) => Promise<Kept<AnnouncementRecord>>;
  readonly list: (
    context: RequestContext,
    page: PageAsked & { readonly status?: AnnouncementStatus | undefined },
  ) => Promise<Page<AnnouncementRecord | UnreadableItem>>;
  /** What runs and what is planned, as far as it is meant for whoever asks. */
  readonly listOwn: (context: RequestContext) => Promise<readonly OwnAnnouncement[]>;
  readonly read: (context: RequestContext, number: string) => Promise<AnnouncementRecord>;
  readonly readOwn: (context: RequestContext, number: string) => Promise<OwnAnnouncement>;
  /** @param tell - whether those affected are told */
  readonly change: (
    context: RequestContext,
    number: string,
    patch: AnnouncementPatch,
    tell: boolean,
  ) => Promise<Kept<AnnouncementRecord>>;
  readonly update: (context: RequestContext, number: string, news: News) => Promise<Kept<AnnouncementRecord>>;
  readonly resolve: (
    context: RequestContext,
    number: string,
    said: { readonly body?: string | undefined; readonly translations?: UpdateTranslations | undefined },
  ) => Promise<Kept<AnnouncementRecord>>;
  readonly journals: Journals;
}
