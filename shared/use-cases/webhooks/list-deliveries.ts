import { DomainError } from '#domain/kernel/errors.ts';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import { shownDelivery } from '#domain/webhooks/delivery.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import type { WebhookDelivery } from '#events/webhook/webhook.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { isReadableItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import { listDeliveries, readDelivery } from '#shared/store/webhooks/deliveries.ts';
import { LAST_ID, webhookOutPk } from '#shared/store/webhooks/webhook-keys.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** What a webhook was sent, newest first. @throws DomainError not-found, invalid for a cursor of another list */
export async function pageOfDeliveries(
  { table, keyring }: DeskParts,
  { tenant }: RequestContext,
  id: string,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
): Promise<Page<WebhookDelivery | UnreadableItem>> {
  await readRecord(table, WEBHOOK, tenant, id);
  const name = `deliveries ${id}`;
  const to = cursor === null ? LAST_ID : openCursor(await keyring(), tenant, name, cursor);
  const read = await listDeliveries(table, webhookOutPk({ tenant, id }), { from: '', to, limit, newestFirst: true });
  const shown = read.items.map((item) => (isReadableItem(item) ? shownDelivery(item) : item));
  const items = firstThatFit(shown);
  const last = items.at(-1);
  const isCut = read.more || items.length < shown.length;
  const nextCursor = isCut && last !== undefined ? sealCursor(await keyring(), tenant, name, last.id) : null;
  return { items, nextCursor };
}

/** @throws DomainError not-found */
export async function checkDelivery(
  { table }: DeskParts,
  { tenant }: RequestContext,
  id: string,
  delivery: string,
): Promise<void> {
  const found = await readDelivery(table, webhookOutPk({ tenant, id }), delivery);
  if (found === null) throw new DomainError('not-found', { what: `delivery ${delivery}` });
}
