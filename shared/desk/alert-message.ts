import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import type { AlertCounter } from '#shared/store/alert-counter.ts';
import { alertDeliveryKey } from '#shared/store/keys.ts';
import type { UniqueItem } from '#shared/store/unique-item.ts';
import type { RequestContext } from './desk.ts';

/** Longer than any bus or monitoring system delivers again. */
export const MESSAGE_KEPT_SECONDS = 7 * 86_400;
/** A sender that got no answer tries again within seconds; one that reminds of what still fires waits longer. */
const RESENT_AFTER_MS = 10_000;

/** The item by which the same message is known again (Semantics, rule 31). */
export function messageItem({ tenant, now }: RequestContext, alert: IncomingAlert): UniqueItem {
  return {
    ...alertDeliveryKey(tenant, alert),
    expiresAt: Math.floor(Date.parse(now) / 1000) + MESSAGE_KEPT_SECONDS,
  };
}

/**
 * Whether a source that says the same words again for as long as something fires says them again: they equal the last ones
 * about this key, and some time has passed (ADR 0031).
 */
export function isResent({ now }: RequestContext, alert: IncomingAlert, counter: AlertCounter | null): boolean {
  if (!alert.resends || counter === null || counter.seenAt === null) return false;
  return counter.delivery === alert.delivery && Date.parse(now) - Date.parse(counter.seenAt) >= RESENT_AFTER_MS;
}
