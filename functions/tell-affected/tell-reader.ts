import { ANNOUNCEMENT } from '#domain/announcements/announcement-type.ts';
import { AddressStateSchema, whyUnreachable } from '#domain/mail/address-state.ts';
import { addressStateKey } from '#shared/mail-out/address-states.ts';
import { type DeliveryId, type DeliveryOutcome, deliveryItemKey } from '#shared/mail-out/deliveries.ts';
import { type AnnouncementReader, keepTold } from '#shared/store/announcements/told-people.ts';
import { unsubscribedAmong } from '#shared/store/subscriptions/unsubscribed.ts';
import { recordName } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Dependencies } from './dependencies.ts';
import { mailTo } from './mail.ts';
import type { Telling } from './telling.ts';

/** The other try says when it was told. */
export class BeingToldError extends Error {}

/** Why somebody of a page is sent nothing, by address; whoever is not in it is. */
export type Silences = ReadonlyMap<string, DeliveryOutcome>;

/** Bounced and barred addresses stay silent (rule 37), and whoever said that they want no such mails. Two calls for a page. */
export async function silencesOf(
  { table }: Dependencies,
  tenant: string,
  readers: readonly AnnouncementReader[],
): Promise<Silences> {
  const emails = readers.map(({ email }) => email);
  const keyed = emails.map((email) => [email, addressStateKey(tenant, email)] as const);
  const [unsubscribed, states] = await Promise.all([
    unsubscribedAmong(table, tenant, emails),
    readItems(
      table,
      keyed.map(([, key]) => key),
      { consistent: false },
    ),
  ]);
  const unreachable = keyed.flatMap(([email, key]) => {
    const state = states.get(itemName(key));
    if (state === undefined) return [];
    return [[email, { outcome: 'impossible', reason: whyUnreachable(AddressStateSchema.parse(state)) }] as const];
  });
  const unwanted = [...unsubscribed].map(
    (email) => [email, { outcome: 'suppressed', reason: 'unsubscribed' }] as const,
  );
  return new Map<string, DeliveryOutcome>([...unreachable, ...unwanted]);
}

/**
 * Tells somebody, once however often they are found.
 *
 * @returns null where they were told before
 * @throws BeingToldError when another try is at it; Error for the next try to cure
 */
export async function tellReader(
  dependencies: Dependencies,
  telling: Telling,
  reader: AnnouncementReader,
  silences: Silences,
  nowMs: number,
): Promise<DeliveryOutcome | null> {
  const { deliveries } = dependencies;
  const { tenant, id: number } = telling.record;
  const name = recordName(ANNOUNCEMENT.prefix, number);
  const id = { tenant, number: name, entryId: telling.entry.id, to: reader.email, step: stepOf(telling) };
  const silence = silences.get(reader.email);
  const claim = await (silence === undefined ? deliveries.claim(id, nowMs) : deliveries.record(id, silence, nowMs));
  if (claim === 'claimed-by-another') throw new BeingToldError(`Another try is telling ${telling.entry.id}`);
  if (claim !== 'claimed') return null;
  return silence ?? sendClaimed(dependencies, telling, reader, id, nowMs);
}

async function sendClaimed(
  dependencies: Dependencies,
  telling: Telling,
  reader: AnnouncementReader,
  id: DeliveryId,
  nowMs: number,
): Promise<DeliveryOutcome> {
  const { table, deliveries, send } = dependencies;
  try {
    await keepTold(table, { tenant: id.tenant, name: id.number }, reader);
    const sent = await send(mailTo(dependencies, telling, reader), { tenant: id.tenant, ...deliveryItemKey(id) });
    const outcome: DeliveryOutcome =
      sent.kind === 'sent'
        ? { outcome: 'sent', messageId: sent.messageId }
        : { outcome: 'impossible', reason: sent.reason };
    await deliveries.settle(id, outcome, nowMs);
    return outcome;
  } catch (error) {
    // Recovery: the next try needs the claim.
    await deliveries.release(id);
    throw error;
  }
}

export function stepOf({ entry }: Telling): string {
  return `announcement-${entry.type}`;
}
