import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import { meantFor } from '#shared/use-cases/announcements/own-announcements.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type FoundRecord, foundName, kindNamed } from './search-kinds.ts';

/** A record as it is now, and what it is called. */
export interface Opened {
  readonly kind: string;
  readonly number: string;
  readonly record: FoundRecord;
}

/**
 * Which of some records a requester may open, as they are now: what the index said when they were found may be over. Announcements for
 * those affected ask who that is, as opening one does.
 *
 * @returns by `foundName`
 */
export async function openable(
  parts: DeskParts,
  asked: Pick<RequestContext, 'tenant' | 'actor' | 'now'>,
  found: readonly Opened[],
): Promise<ReadonlySet<string>> {
  const theirs = found.filter(({ kind, record }) => {
    const readers = kindNamed(kind)?.search.searchable(record).readers;
    return readers !== undefined && (readers.everybody || readers.people.includes(asked.actor.id));
  });
  // What was read as an announcement is one.
  const announced = theirs
    .filter(({ kind }) => kind === ANNOUNCEMENT.name)
    .map(({ record }) => record as unknown as AnnouncementRecord);
  const meant = new Set((announced.length === 0 ? [] : await meantFor(parts, asked, announced)).map(({ id }) => id));
  const open = theirs.filter(({ kind, number }) => kind !== ANNOUNCEMENT.name || meant.has(number));
  return new Set(open.map(({ kind, number }) => foundName(kind, number)));
}
