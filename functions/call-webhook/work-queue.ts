import { askedAgain } from '#domain/webhooks/delivery.ts';
import { type ToldEvent, ToldEventSchema } from '#domain/webhooks/told-event.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import { isFromOutside } from '#shared/store/table/transient.ts';
import { dropDue, listDeliveries, readBody, readDelivery, writeDelivery } from '#shared/store/webhooks/deliveries.ts';
import { LAST_ID, webhookOfPk } from '#shared/store/webhooks/webhook-keys.ts';
import {
  claimQueue,
  type DuePlace,
  firstPlaces,
  noteHead,
  type QueueHead,
  readHead,
  settleQueue,
} from '#shared/store/webhooks/webhook-queue.ts';
import { log } from '#shared/telemetry/log.ts';
import type { Delivered } from './deliver-event.ts';
import type { Delivering } from './dependencies.ts';
import { tryDelivery } from './try-delivery.ts';

/** At a time: each may take ten seconds, and its receiver is one. */
const AT_ONCE = 5;
/** Asked for again a page at a time. */
const PAGE = 50;

/** What was done of what waits for a webhook, and when it is to be looked at again, an ISO instant. */
export interface Worked {
  readonly delivered: readonly Delivered[];
  readonly next: string | null;
}

/**
 * Tries what is due for one webhook, the earliest first, as long as there is time: the rest comes with the next sweep. What was
 * asked for again since an instant is put among it first, a page at a time.
 *
 * @param hasTime - whether there is time for another round of calls, which takes ten seconds at most
 */
export async function workQueue(
  delivering: Delivering,
  pk: string,
  hasTime: () => boolean,
  now: () => number,
): Promise<Worked> {
  const claim = await claimQueue(delivering.table, pk, now());
  if (claim === null) return { delivered: [], next: null };
  const { tenant, id } = webhookOfPk(pk);
  const webhook = (await delivering.webhooks(tenant)).get(id);
  if (webhook === undefined || webhook.paused !== null) {
    // What waits is found again when it is resumed.
    await settleQueue(delivering.table, pk, claim, null);
    return { delivered: [], next: null };
  }
  const left = await askAgain(delivering, pk, claim, hasTime, now);
  const delivered = await tryDue(delivering, webhook, pk, hasTime, now);
  const next = left ? new Date(now()).toISOString() : ((await firstPlaces(delivering.table, pk, 1))[0]?.at ?? null);
  await settleQueue(delivering.table, pk, claim, next);
  return { delivered, next };
}

/** @returns whether there is more to ask for */
async function askAgain(
  { table }: Delivering,
  pk: string,
  { replay }: QueueHead,
  hasTime: () => boolean,
  now: () => number,
): Promise<boolean> {
  for (let span = replay; span !== undefined; ) {
    if (!hasTime()) return true;
    const { items, more } = await listDeliveries(table, pk, { ...span, limit: PAGE, newestFirst: false });
    for (const item of items.filter(isReadableItem)) {
      if (item.state === 'waiting') continue;
      await writeDelivery(table, pk, askedAgain(item, new Date(now()).toISOString()), now());
    }
    const last = items.at(-1);
    span = more && last !== undefined ? { ...span, from: `${last.id}${LAST_ID}` } : undefined;
    await noteHead(table, pk, 'replay', span ?? null);
  }
  return false;
}

async function tryDue(
  delivering: Delivering,
  webhook: WebhookRecord,
  pk: string,
  hasTime: () => boolean,
  now: () => number,
): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  while (hasTime()) {
    const places = await firstPlaces(delivering.table, pk, AT_ONCE);
    const due = places.filter(({ at }) => at <= new Date(now()).toISOString());
    const head = await readHead(delivering.table, pk);
    const tried = await Promise.all(due.map((place) => tryPlace(delivering, webhook, pk, place, head, now())));
    delivered.push(...tried.flatMap((one) => (one === null ? [] : [{ webhook, delivery: one.delivery }])));
    const isOver = tried.some((one) => one?.isSlow || (one !== null && one.delivery.state === 'failed'));
    // Whoever takes too long is not called again in the same minute; whoever was given up not at all.
    if (due.length < AT_ONCE || isOver) break;
  }
  return delivered;
}

/**
 * A delivery that cannot be read is left where people see it, and nobody waits for it.
 *
 * @returns null for a place that leads nowhere: its delivery was tried or forgotten meanwhile, or cannot be read
 */
async function tryPlace(
  delivering: Delivering,
  webhook: WebhookRecord,
  pk: string,
  place: DuePlace,
  head: QueueHead,
  nowMs: number,
) {
  const waiting = await waitingAt(delivering, pk, place).catch((error: unknown) => {
    if (isFromOutside(error)) throw error;
    const { tenant, id } = webhook;
    log('DELIVERY_UNREADABLE', { tenant, number: id, reason: `delivery ${place.delivery}` }, error);
    return null;
  });
  const tried = waiting === null ? null : await tryDelivery(delivering, webhook, { ...waiting, head }, nowMs);
  await dropDue(delivering.table, pk, place.sk);
  return tried;
}

/** @throws ZodError, or what else is wrong with what was stored */
async function waitingAt(delivering: Delivering, pk: string, { at, delivery: id }: DuePlace) {
  const delivery = await readDelivery(delivering.table, pk, id);
  if (delivery?.nextTryAt !== at) return null;
  const event = await toldEvent(delivering, pk, id);
  return event === null ? null : { delivery, event };
}

async function toldEvent({ table }: Delivering, pk: string, id: string): Promise<ToldEvent | null> {
  const body = await readBody(table, pk, id);
  if (body === null) return null;
  const { type, detail } = JSON.parse(body) as ToldEvent;
  return { type, detail: ToldEventSchema.shape.detail.parse(detail) };
}
