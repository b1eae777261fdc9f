import { whyUnreachable } from '#domain/mail/address-state.ts';
import { publicServices } from '#domain/status-page/status-page.ts';
import type { ConfirmationDue } from '#events/confirmation-due.ts';
import type { DeliveryOutcome } from '#shared/mail-out/deliveries.ts';
import { confirmationUrl, unsubscribeUrl } from '#shared/mail-out/words/subscription-links.ts';
import { type Asked, CONFIRM_WITHIN_MS } from '#shared/store/subscriptions/asked.ts';
import type { Dependencies } from './dependencies.ts';
import type { Notified } from './notify.ts';
import { mailOfConfirmation } from './words/mail-of-confirmation.ts';

/** What the log calls the mail and what it is about: nobody. */
const STEP = 'subscription-confirmation';
export const SUBSCRIPTION = 'SUBSCRIPTION';

/**
 * Asks somebody by mail whether it was they who asked to be told, at most once while everything goes well.
 *
 * @returns null where that is done, or not asked for any more
 */
export async function sendConfirmation(
  dependencies: Dependencies,
  { tenant, subscriber, askedAt }: ConfirmationDue,
  nowMs: number,
): Promise<Notified | null> {
  const { confirmations } = dependencies;
  const asked = await confirmations.read(tenant, subscriber, new Date(nowMs).toISOString());
  if (asked === null || asked.askedAt !== askedAt) return null;
  const claim = await confirmations.claim(tenant, asked, nowMs);
  if (claim === 'claimed-by-another') throw new Error(`Another try is sending ${STEP}`);
  if (claim === 'settled') return null;
  try {
    const outcome = await send(dependencies, tenant, asked);
    if (outcome !== null) await confirmations.settle(tenant, asked, { ...outcome });
    return outcome === null ? null : { step: STEP, outcome };
  } catch (error) {
    // Recovery: the next try needs the claim.
    await confirmations.settle(tenant, asked, null);
    throw error;
  }
}

/** @returns null where the page was switched off meanwhile: there is nothing to subscribe to */
async function send(dependencies: Dependencies, tenant: string, asked: Asked): Promise<DeliveryOutcome | null> {
  const { email, askedAt } = asked;
  const [{ document }, state, keys] = await Promise.all([
    dependencies.configuration(tenant),
    dependencies.addressState(tenant, email),
    dependencies.keyring(),
  ]);
  if (!document.statusPage.enabled) return null;
  if (state !== null) return { outcome: 'impossible', reason: whyUnreachable(state) };
  const { publicUrl, deskAddress, confirmations } = dependencies;
  const reader = { publicUrl, keys, tenant, email };
  const expiresAt = new Date(Date.parse(askedAt) + CONFIRM_WITHIN_MS).toISOString();
  const services = publicServices(document).filter(({ id }) => asked.services.includes(id));
  const links = { confirmUrl: confirmationUrl(reader, expiresAt), unsubscribeUrl: unsubscribeUrl(reader) };
  const mail = mailOfConfirmation(asked, { ...links, services, configuration: document, deskAddress });
  const result = await dependencies.send(mail, confirmations.itemOf(tenant, asked));
  if (result.kind === 'impossible') return { outcome: 'impossible', reason: result.reason };
  return { outcome: 'sent', messageId: result.messageId };
}
