import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import type { StoredMember } from '#shared/store/alerts/alert-members.ts';
import { alertDeliveryKey } from '#shared/store/table/alert-keys.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { KnownIncident } from './known-alert.ts';

/** Longer than any bus or monitoring system delivers again. */
export const MESSAGE_KEPT_SECONDS = 7 * 86_400;
/** A sender that got no answer tries again well within this; what comes later about a finished incident fires again. */
const REDELIVERED_WITHIN_MS = 120_000;

/** The item by which the same message is known again (Semantics, rule 31). */
export function messageItem({ tenant, now }: RequestContext, alert: IncomingAlert): UniqueItem {
  return {
    ...alertDeliveryKey(tenant, alert),
    expiresAt: Math.floor(Date.parse(now) / 1000) + MESSAGE_KEPT_SECONDS,
  };
}

/**
 * Whether a message has an item of its own: it has an id, or its words have a time in them. A recovery that told no time may be
 * older or newer than such words: then they fire, for a false alarm is better than silence.
 */
export function hasItem({ identifiedBy, sentAt, state }: IncomingAlert, member: StoredMember | null): boolean {
  if (identifiedBy === 'id') return true;
  if (sentAt === null) return false;
  return !(state === 'firing' && member?.state === 'resolved' && member.recoveredAt === null);
}

/** @returns the item of a message that has one */
export function messageItems(
  context: RequestContext,
  alert: IncomingAlert,
  member: StoredMember | null,
): readonly UniqueItem[] {
  return hasItem(alert, member) ? [messageItem(context, alert)] : [];
}

/**
 * Whether a message without id and time is the last one about its member delivered again: it says the same, and no other came
 * between (rule 31). What a source says again on purpose some time later is not, nor what fires on after its incident ended.
 */
export function isRepeated(
  { now }: RequestContext,
  alert: IncomingAlert,
  { counter, member }: Pick<KnownIncident, 'counter' | 'member'>,
): boolean {
  if (hasItem(alert, member) || member === null || member.delivery !== alert.delivery) return false;
  const ageMs = Date.parse(now) - Date.parse(member.seenAt);
  if (alert.resendsAfterSeconds !== null && ageMs >= alert.resendsAfterSeconds * 1000) return false;
  return counter.open || ageMs < REDELIVERED_WITHIN_MS;
}
