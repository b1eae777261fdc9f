import { affectedItems } from '#domain/announcements/affected.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { AnnouncementFields } from '#events/announcement/announcement.ts';
import { type AnnouncementReader, toldPage } from '#shared/store/announcements/told-people.ts';
import { type Subscriber, subscribersOf } from '#shared/store/subscriptions/subscribers.ts';
import { recordName } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type RecordsPage, recordsByGlob, recordsByName } from './affected-records.ts';

/** Where those affected are found, one after the other; the last is asked when it is over alone. */
export const SOURCES = ['by-name', 'by-glob', 'subscribers', 'told'] as const;
type Source = (typeof SOURCES)[number];

/** How far somebody has come who walks through all of them. */
export interface ReaderPlace {
  readonly source: Source;
  /** Position within it, '' at its beginning. */
  readonly after: string;
}

export const FIRST_PLACE: ReaderPlace = { source: SOURCES[0], after: '' };

export interface Walked {
  readonly tenant: string;
  readonly number: string;
  readonly fields: Pick<AnnouncementFields, 'services' | 'audience'>;
  readonly register: RegisterPart;
  /** Whether it is over: whoever was told is told of that, also who is affected no longer. */
  readonly isOver: boolean;
}

interface ReadersPage {
  readonly readers: readonly AnnouncementReader[];
  /** Null when everybody was found. */
  readonly next: ReaderPlace | null;
}

/**
 * A page of those an announcement is told to (rule 57): requesters of unresolved records about its services, or about what depends on
 * them, and subscribers. Somebody may be found in several pages.
 */
export async function readersPage(table: Table, walked: Walked, place: ReaderPlace): Promise<ReadersPage> {
  const { readers, next } = await pageOf(table, walked, place);
  if (next !== null) return { readers, next: { source: place.source, after: next } };
  const following = SOURCES[SOURCES.indexOf(place.source) + 1];
  const isLast = following === undefined || (following === 'told' && !walked.isOver);
  return { readers, next: isLast ? null : { source: following, after: '' } };
}

async function pageOf(
  table: Table,
  { tenant, number, fields, register }: Walked,
  { source, after }: ReaderPlace,
): Promise<{ readers: readonly AnnouncementReader[]; next: string | null }> {
  const affected = affectedItems(fields.services, register);
  switch (source) {
    case 'by-name':
      return requestersOf(await recordsByName(table, { tenant, affected, register }, after));
    case 'by-glob':
      return requestersOf(await recordsByGlob(table, { tenant, affected, register }, after));
    case 'subscribers': {
      const { items, next } = await subscribersOf(table, tenant, after === '' ? null : after);
      return { readers: items.filter((one) => wants(one, affected, fields, register)), next };
    }
    case 'told':
      return toldPage(table, { tenant, name: recordName(ANNOUNCEMENT.prefix, number) }, { after, limit: TOLD_AT_ONCE });
    default:
      return source satisfies never;
  }
}

const TOLD_AT_ONCE = 100;

function requestersOf({ records, next }: RecordsPage) {
  const readers = records.flatMap(({ requester, language }) =>
    requester === null ? [] : [{ email: requester.email, language }],
  );
  return { readers, next };
}

/** Who named no service wants to hear of whatever the public may: what was not written for it, of services that stand on its page. */
export function wants(
  { services }: Pick<Subscriber, 'services'>,
  affected: readonly string[],
  { audience }: Pick<AnnouncementFields, 'audience'>,
  { configurationItems }: RegisterPart,
): boolean {
  if (services.length > 0) return services.some((id) => affected.includes(id));
  return audience === 'public' || affected.some((id) => configurationItems[id]?.public === true);
}
