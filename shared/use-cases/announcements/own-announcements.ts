import { affectedItems, isAffected } from '#domain/announcements/affected.ts';
import { ownAnnouncementAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { OwnAnnouncement } from '#events/announcement/announcement.ts';
import { isReadable, listPage } from '#shared/store/incidents/incident-list.ts';
import { listQuery } from '#shared/store/incidents/list-query.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { readSubscriber } from '#shared/store/subscriptions/subscribers.ts';
import { subscriberId } from '#shared/store/table/keys.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { wants } from './affected-readers.ts';
import { announcementsNotOver } from './running-announcements.ts';

type Asked = Pick<RequestContext, 'tenant' | 'actor' | 'now'>;

/** Of one requester: whoever has more of them open at once is affected by the most urgent. */
const MOST_OWN_RECORDS = 100;

/** What runs and what is planned, as far as it is meant for whoever asks (rule 57). */
export async function ownAnnouncements(parts: DeskParts, asked: Asked): Promise<readonly OwnAnnouncement[]> {
  const all = await announcementsNotOver(parts.table, asked.tenant, asked.now);
  if (all.length === 0) return [];
  const [meant, { document }] = await Promise.all([
    meantFor(parts, asked, all),
    parts.configurations.current(asked.tenant),
  ]);
  return meant.map((record) => ownAnnouncementAt(record, asked.now, document));
}

/** @throws DomainError not-found also for one that is not meant for whoever asks */
export async function ownAnnouncement(parts: DeskParts, asked: Asked, number: string): Promise<OwnAnnouncement> {
  const { record } = await readRecord(parts.table, ANNOUNCEMENT, asked.tenant, number);
  const [own] = await meantFor(parts, asked, [record]);
  if (own === undefined) throw new DomainError('not-found', { what: `announcement ${number}` });
  const { document } = await parts.configurations.current(asked.tenant);
  return ownAnnouncementAt(own, asked.now, document);
}

/** Own records, and what they subscribed to, are looked at where one of the announcements is for those affected alone. */
export async function meantFor(
  parts: DeskParts,
  asked: Asked,
  all: readonly AnnouncementRecord[],
): Promise<readonly AnnouncementRecord[]> {
  if (all.every(({ fields }) => fields.audience !== 'affected')) return all;
  const { tenant, actor } = asked;
  const [{ document }, named, subscriber] = await Promise.all([
    parts.configurations.current(tenant),
    itemsOfOwnRecords(parts, tenant, actor.id),
    readSubscriber(parts.table, tenant, subscriberId(actor.id)),
  ]);
  return all.filter(({ fields }) => {
    if (fields.audience !== 'affected') return true;
    const affected = affectedItems(fields.services, document);
    return (
      isAffected(named, affected, document) || (subscriber !== null && wants(subscriber, affected, fields, document))
    );
  });
}

async function itemsOfOwnRecords({ table }: DeskParts, tenant: string, requester: string): Promise<string[]> {
  const pages = await Promise.all(
    [{ requester }, { requester, waiting: 'only' as const }].map((filter) =>
      listPage(table, listQuery(tenant, filter), MOST_OWN_RECORDS, ''),
    ),
  );
  const records = pages.flatMap(({ items }) => items.filter(isReadable).map(({ record }) => record));
  return records.filter(({ status }) => isUnresolved(status)).flatMap(({ configurationItems }) => configurationItems);
}
