import { createHash } from 'node:crypto';
import { isOwn } from '#domain/incident/record/own-entries.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import { namesOfItem } from '#domain/register/names-of-item.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { MajorState } from '#events/incident/major/major.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { isReadable, type Listed, listPage } from '#shared/store/incidents/incident-list.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import type { ListFilter } from '#shared/store/incidents/list-query.ts';
import { listQuery } from '#shared/store/incidents/list-query.ts';
import { majorsQuery } from '#shared/store/incidents/majors.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import { isReadableEntry, type ListedEntry } from '#shared/store/records/journal-entry.ts';
import { readJournal } from '#shared/store/records/journal-reader.ts';
import { isFromOutside } from '#shared/store/table/transient.ts';
import { type Unreadable, unreadable } from '#shared/store/table/unreadable.ts';
import type { ListedIncident } from '#shared/use-cases/incidents/listed-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import { tellUnreadable } from '#shared/use-cases/kernel/tell-unreadable.ts';
import { present } from '#shared/use-cases/records/present.ts';
import { rulesOf } from '#shared/use-cases/records/rules-of.ts';

export async function listIncidents(
  parts: DeskParts,
  tenant: string,
  filter: ListFilter,
  page: { limit: number; cursor: string | null; now: string },
): Promise<Page<ListedIncident>> {
  const name = `list ${fingerprint(filter)}`;
  const after = await positionOf(parts, tenant, name, page.cursor);
  const names = await namesOf(parts, tenant, filter.configurationItem);
  const { items, next } = await listPage(parts.table, listQuery(tenant, filter, names), page.limit, after);
  const presented = items.map((item) => presentListed(parts, tenant, item, page.now));
  return { items: await Promise.all(presented), nextCursor: await cursorOf(parts, tenant, name, next) };
}

/** The major incidents of a tenant. @param state - null for all */
export async function listMajors(
  parts: DeskParts,
  tenant: string,
  state: MajorState | null,
  page: { limit: number; cursor: string | null; now: string },
): Promise<Page<ListedIncident>> {
  const name = `majors ${state}`;
  const after = await positionOf(parts, tenant, name, page.cursor);
  const { items, next } = await listPage(parts.table, majorsQuery(tenant, state), page.limit, after);
  const presented = items.map((item) => presentListed(parts, tenant, item, page.now));
  return { items: await Promise.all(presented), nextCursor: await cursorOf(parts, tenant, name, next) };
}

/** Whatever the register knows an item as finds what is about it. */
async function namesOf({ configurations }: DeskParts, tenant: string, item: string | undefined): Promise<string[]> {
  return item === undefined ? [] : namesOfItem(item, (await configurations.current(tenant)).document);
}

/** A record whose rules are gone, or whose clocks follow none of them, is as unreadable as one of a strange shape. */
async function presentListed(parts: DeskParts, tenant: string, item: Listed, now: string): Promise<ListedIncident> {
  const presented = isReadable(item) ? await tryPresent(parts, item, now) : item;
  if (!(presented instanceof DomainError)) return presented;
  await tellUnreadable(parts.table, tenant, presented);
  return { number: presented.data.number, unreadable: true };
}

async function tryPresent(parts: DeskParts, { record }: MetaItem, now: string): Promise<Incident | Unreadable> {
  try {
    return present(record, await rulesOf(parts, record), now);
  } catch (error) {
    if (isFromOutside(error)) throw error;
    return isDomainError(error, 'unreadable') ? error : unreadable(record.number, 'clocks', error);
  }
}

/** @param publicOnly - leaves out what the requester must not see; a page may then be shorter than its limit */
export async function listTimeline(
  parts: DeskParts,
  tenant: string,
  number: string,
  options: { limit: number; cursor: string | null; publicOnly: boolean },
): Promise<Page<ListedEntry>> {
  const name = `timeline ${number}`;
  const after = Number(await positionOf(parts, tenant, name, options.cursor));
  const read = await readJournal(parts.table, { tenant, number, after, limit: options.limit });
  const entries = firstThatFit(read.entries);
  for (const { version } of entries.filter((entry) => !isReadableEntry(entry))) {
    await tellUnreadable(parts.table, tenant, unreadable(number, `entry ${version}`, null));
  }
  const more = read.more || entries.length < read.entries.length;
  if (entries.length === 0 && after === 0) await readMeta(parts.table, tenant, number);
  const last = more && entries.length > 0 ? String(entries.at(-1)?.version) : null;
  const items = options.publicOnly ? entries.filter((entry) => isReadableEntry(entry) && isOwn(entry)) : entries;
  return { items, nextCursor: await cursorOf(parts, tenant, name, last) };
}

function fingerprint(filter: ListFilter): string {
  return createHash('sha256').update(canonicalJson(filter)).digest('base64url').slice(0, 16);
}

async function positionOf(parts: DeskParts, tenant: string, query: string, cursor: string | null): Promise<string> {
  return cursor === null ? '' : openCursor(await parts.keyring(), tenant, query, cursor);
}

async function cursorOf(parts: DeskParts, tenant: string, query: string, next: string | null): Promise<string | null> {
  return next === null ? null : sealCursor(await parts.keyring(), tenant, query, next);
}
