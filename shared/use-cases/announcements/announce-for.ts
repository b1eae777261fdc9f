import { statusAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementCommand, AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import { type PublicNews, publicOutage, servicesAmong } from '#domain/announcements/public-outage.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { MOST_SERVICES } from '#events/announcement/announcement.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered, changeOne } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { announcementOf, announcementOfItem } from './announcement-of-incident.ts';

/** Somebody else announces or resolves at the same moment. */
const MOST_TRIES = 5;

/**
 * Tells the public what is new of an incident: an update of its announcement while that lasts, otherwise another announcement. The same
 * again, by its key, changes nothing.
 *
 * @throws DomainError invalid, conflict when it has no room for more, busy
 */
export async function announceFor(
  parts: DeskParts,
  context: RequestContext,
  incident: string,
  news: PublicNews,
): Promise<AnnouncementRecord> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const known = await announcementOf(parts.table, context.tenant, incident);
    const record = known === null ? null : (await readRecord(parts.table, ANNOUNCEMENT, context.tenant, known)).record;
    if (record?.keys.includes(news.key)) return record;
    try {
      return record === null || statusAt(record, context.now) === 'resolved'
        ? await begin(parts, context, incident, known, news)
        : await goOn(parts, context, record, news);
    } catch (error) {
      // Recovery: it was announced, or resolved, since it was looked at.
      if (!isDomainError(error, 'duplicate') && !isDomainError(error, 'wrong-status')) throw error;
    }
  }
  throw new DomainError('busy', { reason: `others announce for ${incident} at the same time` });
}

async function begin(
  parts: DeskParts,
  context: RequestContext,
  incident: string,
  seen: string | null,
  news: PublicNews,
): Promise<AnnouncementRecord> {
  const { document } = await parts.configurations.current(context.tenant);
  const { mail, configurationItems: items } = document;
  const fields = publicOutage(news, { incident, startsAt: context.now, language: mail.language, items });
  const command = { type: 'announce', fields, key: news.key, items } as const;
  const { record } = await addNumbered(parts, ANNOUNCEMENT, context, command, {
    beside: ({ after }) => (after === null ? [] : [announcementOfItem(after, incident, seen)]),
  });
  return record;
}

/** What is disturbed by now is so from the next reading on; that alone is no news. */
async function goOn(
  parts: DeskParts,
  context: RequestContext,
  { id, fields }: AnnouncementRecord,
  { body, state, services, translations = {}, key }: PublicNews,
): Promise<AnnouncementRecord> {
  const { configurationItems: items } = (await parts.configurations.current(context.tenant)).document;
  const does = (command: AnnouncementCommand) => changeOne(parts, ANNOUNCEMENT, context, { id, command });
  const all = [...new Set([...fields.services, ...servicesAmong(services, items)])].slice(0, MOST_SERVICES);
  if (all.length > fields.services.length) await does({ type: 'change', patch: { services: all }, tell: false, items });
  const bodies = Object.entries(translations).map(([language, said]) => [language, { body: said.body }] as const);
  const { record } = await does({
    ...{ type: 'update', body, translations: Object.fromEntries(bodies), key },
    state: fields.kind === 'outage' ? state : null,
  });
  return record;
}
