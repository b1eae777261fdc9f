import { whyUnreachable } from '#domain/mail/address-state.ts';
import type { Notice } from '#domain/mail-out/notices.ts';
import type { Claim, DeliveryId, DeliveryOutcome } from '#shared/mail-out/deliveries.ts';
import type { Dependencies } from './dependencies.ts';
import { addresseeOf, type Sending, sendingOf, sendNow, type Telling, waitingNotice } from './sending.ts';

/** The other try says when it was told. */
export class BeingSentError extends Error {}

/**
 * Sends a notice, or keeps it for the digest, or says why neither. What needs no sending is claimed and settled in one write.
 *
 * @returns null where an earlier try has told it
 * @throws BeingSentError when another try is at it; Error for the next try to cure
 */
export async function deliver(
  dependencies: Dependencies,
  telling: Telling,
  nowMs: number,
): Promise<DeliveryOutcome | null> {
  const { event, brief, notice } = telling;
  const { to } = notice;
  if (to === null || notice.suppressed !== undefined) return record(dependencies, telling, unsent(notice), nowMs);
  const [briefing, recipient] = await Promise.all([brief(), dependencies.recipient(event.tenant, to, nowMs)]);
  if (recipient.state !== null) {
    return record(dependencies, telling, { outcome: 'impossible', reason: whyUnreachable(recipient.state) }, nowMs);
  }
  const sending = sendingOf(dependencies, briefing, telling, to);
  const spent = recipient.spent(sending.spending);
  switch (spent?.kind) {
    case 'refused':
      return record(dependencies, telling, { outcome: 'suppressed', reason: spent.reason }, nowMs);
    case 'wait':
      return keep(dependencies, sending, spent.untilMs, nowMs);
    default:
      return claimAndSend(dependencies, sending, nowMs);
  }
}

function unsent({ suppressed, nobody, audience }: Notice): DeliveryOutcome {
  if (suppressed !== undefined) return { outcome: 'suppressed', reason: suppressed };
  return { outcome: 'impossible', reason: nobody ?? `the record has no ${audience} to tell` };
}

async function record(
  { deliveries }: Dependencies,
  { id }: Telling,
  outcome: DeliveryOutcome,
  nowMs: number,
): Promise<DeliveryOutcome | null> {
  return isOurs(await deliveries.record(id, outcome, nowMs), id) ? outcome : null;
}

async function keep(
  { digests }: Dependencies,
  sending: Sending,
  untilMs: number,
  nowMs: number,
): Promise<DeliveryOutcome | null> {
  const { turn, id } = sending.telling;
  const claim = await digests.add(addresseeOf(sending), waitingNotice(sending), { dueMs: untilMs, nowMs, turn });
  if (claim === 'digested') await digests.expect(addresseeOf(sending), untilMs);
  return isOurs(claim, id) ? { outcome: 'digested', until: new Date(untilMs).toISOString() } : null;
}

async function claimAndSend(
  dependencies: Dependencies,
  sending: Sending,
  nowMs: number,
): Promise<DeliveryOutcome | null> {
  const { deliveries, digests } = dependencies;
  const { id } = sending.telling;
  const claim = await deliveries.claim(id, nowMs);
  if (claim === 'digested') await digests.expect(addresseeOf(sending), nowMs);
  if (!isOurs(claim, id)) return null;
  const spent = await orRelease(dependencies, id, dependencies.spendBudget(sending.spending, nowMs));
  switch (spent.kind) {
    case 'wait':
      await deliveries.release(id);
      return keep(dependencies, sending, spent.untilMs, nowMs);
    case 'refused':
      return settle(dependencies, id, { outcome: 'suppressed', reason: spent.reason }, nowMs);
    case 'send':
      return settle(dependencies, id, await orRelease(dependencies, id, sendNow(dependencies, sending)), nowMs);
    default:
      return spent satisfies never;
  }
}

async function settle(
  { deliveries, sent }: Dependencies,
  id: DeliveryId,
  outcome: DeliveryOutcome,
  nowMs: number,
): Promise<DeliveryOutcome> {
  await deliveries.settle(id, outcome, nowMs);
  // Second, because what failed here would otherwise send the mail again; answers find the record by token and thread id, too.
  if (outcome.outcome === 'sent') await sent.remember(outcome.messageId, id, nowMs);
  return outcome;
}

/** A failure is for the next try to cure, which needs the claim. */
async function orRelease<T>({ deliveries }: Dependencies, id: DeliveryId, doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    await deliveries.release(id);
    throw error;
  }
}

function isOurs(claim: Claim, { step, entryId }: DeliveryId): boolean {
  if (claim === 'claimed-by-another') throw new BeingSentError(`Another try is sending ${step} for ${entryId}`);
  return claim === 'claimed';
}
