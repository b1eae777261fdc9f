import * as z from 'zod';
import { askedAgain } from '#domain/webhooks/delivery.ts';
import type { ToldEvent } from '#domain/webhooks/told-event.ts';
import { detailType } from '#events/terms/define-event.ts';
import { WEBHOOK_EVENTS } from '#events/webhook/changes.v1.ts';
import { readDelivery, writeDelivery } from '#shared/store/webhooks/deliveries.ts';
import { instantOf, LAST_ID, webhookOutPk } from '#shared/store/webhooks/webhook-keys.ts';
import { noteHead, readHead, wakeAt } from '#shared/store/webhooks/webhook-queue.ts';
import type { Delivering } from './dependencies.ts';

const RESUMED = detailType(WEBHOOK_EVENTS.resumed);
const REPLAY = detailType(WEBHOOK_EVENTS['replay-requested']);
const RequestSchema = z.object({ id: z.string(), at: z.string(), data: WEBHOOK_EVENTS['replay-requested'].data });

/**
 * What somebody wants of a webhook's queue: that one delivery, or all since an instant, are sent again; or that what waited while
 * it was paused goes on.
 *
 * @returns the queue to work on now; null for any other event
 */
export async function obeyRequest(
  { table }: Delivering,
  { type, detail }: ToldEvent,
  nowMs: number,
): Promise<string | null> {
  if (type !== RESUMED && type !== REPLAY) return null;
  const pk = webhookOutPk({ tenant: detail.tenant, id: detail.number ?? '' });
  const now = new Date(nowMs).toISOString();
  if (type === REPLAY) {
    const { at, data } = RequestSchema.parse(detail);
    if (data.delivery !== null) await askOne(pk, data.delivery);
    if (data.since !== null) await askSince(pk, data.since, at);
  }
  // It has failed before it was paused, which says nothing of how it is now.
  if (type === RESUMED) await noteHead(table, pk, 'failingSince', null);
  await wakeAt(table, pk, now);
  return pk;

  async function askOne(pk: string, id: string): Promise<void> {
    const delivery = await readDelivery(table, pk, id);
    if (delivery !== null) await writeDelivery(table, pk, askedAgain(delivery, now), nowMs);
  }

  /** What happened after it was asked for comes by itself. What is still to be asked for stays so. */
  async function askSince(pk: string, since: string, until: string): Promise<void> {
    const { replay } = await readHead(table, pk);
    const froms = [instantOf(since), ...(replay === undefined ? [] : [replay.from])].toSorted();
    const tos = [`${instantOf(until)}${LAST_ID}`, ...(replay === undefined ? [] : [replay.to])].toSorted();
    await noteHead(table, pk, 'replay', { from: froms[0] ?? '', to: tos.at(-1) ?? '' });
  }
}
