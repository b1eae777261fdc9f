import * as z from 'zod';
import { type WebhookDelivery, WebhookDeliverySchema } from '#events/webhook/webhook.ts';
import { nextTryAt } from './back-off.ts';

/** One message to a webhook as the desk keeps it. */
export const KeptDeliverySchema = WebhookDeliverySchema.extend({
  /** Since it was made, or asked for again. */
  tries: z.int(),
  /** When the first of them was; null before. */
  triedSince: z.string().nullable(),
});
export type KeptDelivery = z.output<typeof KeptDeliverySchema>;

/** What a receiver answered, or why there was no answer. */
export interface TryOutcome {
  readonly status: number | null;
  readonly reason: string | null;
}

/** Of what is kept of them; a run of tries has eight. */
const MOST_ATTEMPTS = 40;
/** The receiver says that it wants nothing any more. */
const GONE = 410;

export function newDelivery(id: string, told: Pick<KeptDelivery, 'event' | 'eventId' | 'number' | 'at'>): KeptDelivery {
  return { id, ...told, state: 'waiting', nextTryAt: null, attempts: [], tries: 0, triedSince: null };
}

/** Whatever the body says: a receiver that answered 2xx has it. */
export function isTaken({ status }: TryOutcome): boolean {
  return status !== null && status >= 200 && status < 300;
}

export function isGone({ status }: TryOutcome): boolean {
  return status === GONE;
}

/** @param now - ISO instant of the try @returns the delivery after it: delivered, waiting for the next, or failed for good */
export function afterTry(delivery: KeptDelivery, outcome: TryOutcome, now: string): KeptDelivery {
  const attempts = [...delivery.attempts, { at: now, ...outcome }].slice(-MOST_ATTEMPTS);
  const tried = { ...delivery, attempts, tries: delivery.tries + 1, triedSince: delivery.triedSince ?? now };
  if (isTaken(outcome)) return { ...tried, state: 'delivered', nextTryAt: null };
  const next = isGone(outcome) ? null : nextTryAt(tried.tries, Date.parse(now), delivery.id);
  if (next === null) return { ...tried, state: 'failed', nextTryAt: null };
  return { ...tried, state: 'waiting', nextTryAt: new Date(next).toISOString() };
}

/** It is sent again from the beginning, under the id it had. */
export function askedAgain(delivery: KeptDelivery, now: string): KeptDelivery {
  return { ...delivery, state: 'waiting', nextTryAt: now, tries: 0, triedSince: null };
}

/** As somebody may see it. */
export function shownDelivery({ tries: _tries, triedSince: _since, ...delivery }: KeptDelivery): WebhookDelivery {
  return delivery;
}

/**
 * Whether its receiver is to be left alone: a delivery has had all its tries, and since the first of them nothing was taken.
 *
 * @param failingSince - ISO instant since when nothing was taken; undefined when the last was
 */
export function isConstantFailure({ state, triedSince }: KeptDelivery, failingSince: string | undefined): boolean {
  return state === 'failed' && failingSince !== undefined && triedSince !== null && failingSince <= triedSince;
}
