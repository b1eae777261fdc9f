import type { AnnouncementCommand } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import type { AnnouncementDraft, AnnouncementFields } from '#events/announcement/announcement.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { journalsOf } from '#shared/use-cases/directory/journals.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered, changeOne } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { besidePublic } from './announcement-of-incident.ts';
import type { AnnouncementsService } from './announcements.ts';
import { checkIncident } from './check-incident.ts';
import { listAnnouncements } from './list-announcements.ts';
import { ownAnnouncement, ownAnnouncements } from './own-announcements.ts';

export function announcementsService(parts: DeskParts): AnnouncementsService {
  const does = (context: RequestContext, id: string, command: AnnouncementCommand) =>
    changeOne(parts, ANNOUNCEMENT, context, { id, command }, { beside: besidePublic });
  const itemsOf = async ({ tenant }: RequestContext) =>
    (await parts.configurations.current(tenant)).document.configurationItems;
  return {
    announce: (context, draft) => announce(parts, context, draft),
    list: (context, page) => listAnnouncements(parts, context, page),
    listOwn: (context) => ownAnnouncements(parts, context),
    read: async ({ tenant }, number) => (await readRecord(parts.table, ANNOUNCEMENT, tenant, number)).record,
    readOwn: (context, number) => ownAnnouncement(parts, context, number),
    change: async (context, number, patch, tell) => {
      await checkIncident(parts.table, context.tenant, patch.incident ?? null);
      return does(context, number, { type: 'change', patch, tell, items: await itemsOf(context) });
    },
    update: (context, number, { body, state = null, translations = {} }) =>
      does(context, number, { type: 'update', body, state, translations, key: null }),
    resolve: (context, number, { body = null, translations = {} }) =>
      does(context, number, { type: 'resolve', body, translations }),
    journals: journalsOf(parts, ANNOUNCEMENT),
  };
}

async function announce(parts: DeskParts, context: RequestContext, draft: AnnouncementDraft) {
  const { tenant, now } = context;
  const [{ document }] = await Promise.all([
    parts.configurations.current(tenant),
    checkIncident(parts.table, tenant, draft.incident ?? null),
  ]);
  const fields = fieldsOf(draft, { language: document.mail.language, now });
  const items = document.configurationItems;
  return addNumbered(
    parts,
    ANNOUNCEMENT,
    context,
    { type: 'announce', fields, key: null, items },
    { beside: besidePublic },
  );
}

/** What somebody left open is decided here, once: everybody who reads it later reads the same. */
export function fieldsOf(
  draft: AnnouncementDraft,
  { language, now }: { readonly language: AnnouncementFields['language']; readonly now: string },
): AnnouncementFields {
  return {
    ...draft,
    language: draft.language ?? language,
    translations: draft.translations ?? {},
    state: draft.state ?? (draft.kind === 'outage' ? 'degraded' : null),
    startsAt: draft.startsAt ?? now,
    endsAt: draft.endsAt ?? null,
    incident: draft.incident ?? null,
  };
}
