import {
  afterTry,
  isConstantFailure,
  isGone,
  isTaken,
  type KeptDelivery,
  type TryOutcome,
} from '#domain/webhooks/delivery.ts';
import { messageOf } from '#domain/webhooks/formats/message-of.ts';
import type { ToldEvent } from '#domain/webhooks/told-event.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import { writeDelivery } from '#shared/store/webhooks/deliveries.ts';
import { webhookOutPk } from '#shared/store/webhooks/webhook-keys.ts';
import { noteHead, type QueueHead, wakeAt } from '#shared/store/webhooks/webhook-queue.ts';
import { attempt, isTooSlow } from './attempt.ts';
import type { Delivering } from './dependencies.ts';
import { webhookHeaders } from './sign.ts';

/** What is new for a receiver that took too long waits so long: calls that hang are calls nobody else can make. */
const SLOW_MS = 60_000;

/** A delivery after a try, and what of its receiver holds then. */
export interface Tried {
  readonly delivery: KeptDelivery;
  readonly isSlow: boolean;
}

/**
 * Tries a delivery once and writes down what became of it: delivered, waiting for the next try, or failed for good. Its receiver is
 * given up where it says that it is gone, or took nothing for a day.
 */
export async function tryDelivery(
  delivering: Delivering,
  webhook: WebhookRecord,
  { delivery, event, head }: { readonly delivery: KeptDelivery; readonly event: ToldEvent; readonly head: QueueHead },
  nowMs: number,
): Promise<Tried> {
  const { table } = delivering;
  const pk = webhookOutPk(webhook);
  const outcome = await send(delivering, webhook, delivery, event, nowMs);
  const now = new Date(nowMs).toISOString();
  const tried = afterTry(delivery, outcome, now);
  await writeDelivery(table, pk, tried, nowMs);
  if (tried.nextTryAt !== null) await wakeAt(table, pk, tried.nextTryAt);
  const isSlow = isTooSlow(outcome);
  if (isSlow) await noteHead(table, pk, 'slowUntil', new Date(nowMs + SLOW_MS).toISOString());
  if (isTaken(outcome) && head.failingSince !== undefined) await noteHead(table, pk, 'failingSince', null);
  if (!isTaken(outcome) && head.failingSince === undefined) await noteHead(table, pk, 'failingSince', now);
  const reason = isGone(outcome) ? 'gone' : isConstantFailure(tried, head.failingSince) ? 'failing' : null;
  if (reason !== null) await delivering.giveUp(webhook, reason, { id: `${delivery.id}.${reason}`, now });
  return { delivery: tried, isSlow };
}

async function send(
  delivering: Delivering,
  webhook: WebhookRecord,
  { eventId }: KeptDelivery,
  event: ToldEvent,
  nowMs: number,
): Promise<TryOutcome> {
  const apart = await delivering.apart(webhook);
  if (apart === null) return { status: null, reason: 'SECRET_MISSING' };
  const body = messageOf(webhook.fields.format, event, await delivering.channel(webhook.tenant));
  const headers = webhookHeaders(apart, { id: eventId, body, nowMs });
  const reach = { loopback: delivering.loopback, privately: false };
  return attempt(() => delivering.post({ url: apart.url, headers, body, reach }));
}
