import { type KeptDelivery, newDelivery } from '#domain/webhooks/delivery.ts';
import { calledBy, isOfRecord, isWantedBy, type ToldEvent } from '#domain/webhooks/told-event.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import { readDelivery, writeBody, writeDelivery } from '#shared/store/webhooks/deliveries.ts';
import { deliveryId, webhookOutPk } from '#shared/store/webhooks/webhook-keys.ts';
import { readHead, wakeAt } from '#shared/store/webhooks/webhook-queue.ts';
import type { Delivering } from './dependencies.ts';
import { tryDelivery } from './try-delivery.ts';

/** What became of an event at one webhook. */
export interface Delivered {
  readonly webhook: WebhookRecord;
  readonly delivery: KeptDelivery;
}

/**
 * Delivers an event to every webhook it fits, and to those a step of an escalation calls by their names, each once however often
 * it is told. None waits for another, and what fails waits for its next try.
 *
 * @throws AggregateError when what is told could not be written down: it is to be told again
 */
export async function deliverEvent(delivering: Delivering, event: ToldEvent, nowMs: number): Promise<Delivered[]> {
  const all = [...(await delivering.webhooks(event.detail.tenant)).values()];
  const named = calledBy(event);
  const wanted = all.filter(
    (webhook) =>
      webhook.paused === null && (isFor(webhook, event) || named.some((name) => name === webhook.fields.name)),
  );
  const done = await Promise.allSettled(wanted.map((webhook) => deliverTo(delivering, webhook, event, nowMs)));
  const failures = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} webhooks were not told`);
  return done.flatMap((one, index) => {
    const webhook = wanted[index];
    return one.status === 'fulfilled' && webhook !== undefined ? [{ webhook, delivery: one.value }] : [];
  });
}

/** That it is tested concerns one alone; that it is told again nobody. */
function isFor({ id, fields }: WebhookRecord, event: ToldEvent): boolean {
  if (event.type.startsWith(`${WEBHOOK.name}.test-requested.`)) return event.detail.number === id;
  if (isOfRecord(WEBHOOK.name, event) && event.type.includes('requested')) return false;
  return isWantedBy(fields, event);
}

async function deliverTo(
  delivering: Delivering,
  webhook: WebhookRecord,
  event: ToldEvent,
  nowMs: number,
): Promise<KeptDelivery> {
  const { table } = delivering;
  const pk = webhookOutPk(webhook);
  const { id: eventId, at, number = null } = event.detail;
  const id = deliveryId(at, eventId);
  const [known, head] = await Promise.all([readDelivery(table, pk, id), readHead(table, pk)]);
  if (known !== null) {
    // Told twice: the other one may have ended before it said when to look again.
    if (known.nextTryAt !== null) await wakeAt(table, pk, known.nextTryAt);
    return known;
  }
  await writeBody(table, pk, id, JSON.stringify(event), nowMs);
  const delivery = newDelivery(id, { event: event.type, eventId, number, at });
  const { slowUntil = '' } = head;
  if (slowUntil <= new Date(nowMs).toISOString()) {
    return (await tryDelivery(delivering, webhook, { delivery, event, head }, nowMs)).delivery;
  }
  const waiting = { ...delivery, nextTryAt: slowUntil };
  await writeDelivery(table, pk, waiting, nowMs);
  await wakeAt(table, pk, slowUntil);
  return waiting;
}
