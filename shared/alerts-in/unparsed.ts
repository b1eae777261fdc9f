import { DomainError } from '#domain/kernel/errors.ts';
import { answerBytes, PAGE_BYTES, textThatFits } from '#domain/kernel/page-bytes.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { listUnparsed } from '#shared/store/alerts/list-unparsed.ts';
import { readUnparsed, type UnparsedAlert, type UnparsedState } from '#shared/store/alerts/unparsed-alerts.ts';
import { isReadableItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { redrive } from './redrive.ts';
import type { Working } from './take-in.ts';

/** A page of what nobody could read, the newest first. @throws DomainError invalid for a cursor of another query */
export async function pageOfUnparsed(
  parts: DeskParts,
  tenant: string,
  { state, limit, cursor }: { state: UnparsedState; limit: number; cursor: string | null },
): Promise<Page<UnparsedAlert | UnreadableItem>> {
  const name = `unparsed ${state}`;
  const after = cursor === null ? '' : openCursor(await parts.keyring(), tenant, name, cursor);
  const { items, next } = await listUnparsed(parts.table, tenant, { state, limit, after });
  return { items, nextCursor: next === null ? null : sealCursor(await parts.keyring(), tenant, name, next) };
}

/** @throws DomainError not-found */
export async function oneUnparsed(
  { table }: DeskParts,
  tenant: string,
  id: string,
  from: number,
): Promise<UnparsedAlert & { body: string; nextFrom: number | null }> {
  const kept = await readUnparsed(table, tenant, id);
  if (kept === null) throw new DomainError('not-found', { what: `unparsed alert ${id}` });
  const { text: body, next: nextFrom } = textThatFits(kept.body, from);
  return { ...kept.alert, body, nextFrom };
}

/** What one request looks at; whoever has more asks again. */
const RECORDS_A_TRANSACTION = 100;

/** Drives all that wait again, the oldest first, as far as time goes. @returns `left` when there is more to try */
export async function redriveAll(
  parts: DeskParts,
  context: RequestContext,
  mayGoOn: Working['mayGoOn'],
): Promise<{ items: UnparsedAlert[]; left: boolean }> {
  const { tenant } = context;
  const { items: newest, next } = await listUnparsed(parts.table, tenant, {
    ...{ state: 'waiting', limit: RECORDS_A_TRANSACTION, after: '' },
  });
  const items: UnparsedAlert[] = [];
  const oldestFirst = newest.filter(isReadableItem).toReversed();
  let bytes = 0;
  for (const { id } of oldestFirst) {
    if (!mayGoOn() || bytes > PAGE_BYTES / 2) break;
    const redriven = await redrive(parts, context, id, mayGoOn);
    bytes += answerBytes(redriven);
    items.push(redriven);
  }
  return { items, left: items.length < oldestFirst.length || next !== null };
}
