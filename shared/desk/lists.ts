import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';
import { firstBrokenLink } from '#domain/incident/chain.ts';
import { differingFacts, foldJournal } from '#domain/incident/compare-facts.ts';
import type { Entry } from '#domain/incident/journal.ts';
import { isOwn } from '#domain/incident/own-entries.ts';
import { firstThatFit } from '#domain/page-bytes.ts';
import type { Incident } from '#events/incident.ts';
import { openCursor, sealCursor } from '#shared/store/cursor.ts';
import { listPage } from '#shared/store/incident-list.ts';
import { readJournal, readMeta } from '#shared/store/incident-reader.ts';
import { listQuery } from '#shared/store/list-query.ts';
import type { ListFilter, Page, Verification } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { present } from './present.ts';

/** Entries read at a time where a whole journal is wanted. */
const JOURNAL_PAGE = 500;

export async function listIncidents(
  parts: DeskParts,
  tenant: string,
  filter: ListFilter,
  page: { limit: number; cursor: string | null; now: string },
): Promise<Page<Incident>> {
  const name = `list ${fingerprint(filter)}`;
  const after = await positionOf(parts, tenant, name, page.cursor);
  const { items, next } = await listPage(parts.table, listQuery(tenant, filter), page.limit, after);
  const presented = items.map(async ({ record }) =>
    present(record, await parts.configurations.version(tenant, record.configurationVersion), page.now),
  );
  return { items: await Promise.all(presented), nextCursor: await cursorOf(parts, tenant, name, next) };
}

/** @param publicOnly - leaves out what the requester must not see; a page may then be shorter than its limit */
export async function listTimeline(
  parts: DeskParts,
  tenant: string,
  number: string,
  options: { limit: number; cursor: string | null; publicOnly: boolean },
): Promise<Page<Entry>> {
  const name = `timeline ${number}`;
  const after = Number(await positionOf(parts, tenant, name, options.cursor));
  const read = await readJournal(parts.table, { tenant, number, after, limit: options.limit });
  const entries = firstThatFit(read.entries);
  const more = read.more || entries.length < read.entries.length;
  if (entries.length === 0 && after === 0) await readMeta(parts.table, tenant, number);
  const last = more && entries.length > 0 ? String(entries.at(-1)?.version) : null;
  const items = options.publicOnly ? entries.filter(isOwn) : entries;
  return { items, nextCursor: await cursorOf(parts, tenant, name, last) };
}

/** @throws DomainError not-found */
export async function verifyJournal({ table }: DeskParts, tenant: string, number: string): Promise<Verification> {
  const { record } = await readMeta(table, tenant, number);
  const entries: Entry[] = [];
  for (let more = true; more; ) {
    const page = await readJournal(table, { tenant, number, after: entries.length, limit: JOURNAL_PAGE });
    entries.push(...page.entries);
    more = page.more && page.entries.length > 0;
  }
  const broken = firstBrokenLink(entries);
  const cutShort = entries.at(-1)?.hash === record.hash ? null : entries.length + 1;
  const brokenAt = broken ?? cutShort;
  const folded = brokenAt === null ? foldJournal(entries) : null;
  const differs = folded === null ? [] : differingFacts(record, folded);
  return { intact: brokenAt === null && differs.length === 0, entries: entries.length, brokenAt, differs };
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
