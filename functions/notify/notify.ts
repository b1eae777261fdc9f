import type { IncidentEvent } from '#domain/mail/incident-event.ts';
import { titleOf } from '#domain/mail/mail-command.ts';
import type { Notice } from '#domain/mail/notifications.ts';
import type { DeliveryId, DeliveryOutcome } from '#shared/mail/deliveries.ts';
import type { Dependencies } from './dependencies.ts';
import { noticesOf } from './notices-of.ts';
import { outgoingMail } from './outgoing-mail.ts';

export interface Notified {
  readonly step: string;
  readonly outcome: DeliveryOutcome;
}

/**
 * Sends the mails an event asks for, each at most once while everything goes well. The same event again finds them settled.
 *
 * @throws Error when a mail could not be sent now, or is being sent by another try; what was settled stays so
 */
export async function notify(dependencies: Dependencies, published: IncidentEvent, nowMs: number): Promise<Notified[]> {
  const notified: Notified[] = [];
  const { event, notices } = await noticesOf(dependencies, published, nowMs);
  for (const notice of notices) {
    const id = { tenant: event.tenant, number: event.number, entryId: event.id, to: notice.to, step: notice.step };
    const claim = await dependencies.deliveries.claim(id, nowMs);
    switch (claim) {
      case 'settled':
        break;
      case 'claimed-by-another':
        throw new Error(`Another try is sending ${notice.step} for ${event.id}`);
      case 'claimed':
        notified.push({ step: notice.step, outcome: await deliver(dependencies, event, notice, id, nowMs) });
        break;
      default:
        return claim satisfies never;
    }
  }
  return notified;
}

async function deliver(
  dependencies: Dependencies,
  event: IncidentEvent,
  notice: Notice,
  id: DeliveryId,
  nowMs: number,
): Promise<DeliveryOutcome> {
  const outcome = await sendOrRelease(dependencies, event, notice, id, nowMs);
  await dependencies.deliveries.settle(id, outcome, nowMs);
  // Second, because what failed here would otherwise send the mail again; answers find the record by token and thread id, too.
  if (outcome.outcome === 'sent') await dependencies.sent.remember(outcome.messageId, id, nowMs);
  return outcome;
}

/** A failure is for the next try to cure, which needs the claim. */
async function sendOrRelease(
  dependencies: Dependencies,
  event: IncidentEvent,
  notice: Notice,
  id: DeliveryId,
  nowMs: number,
): Promise<DeliveryOutcome> {
  try {
    return await send(dependencies, event, notice, nowMs);
  } catch (error) {
    await dependencies.deliveries.release(id);
    throw error;
  }
}

async function send(
  dependencies: Dependencies,
  event: IncidentEvent,
  { to, nobody, suppressed, ...notice }: Notice,
  nowMs: number,
): Promise<DeliveryOutcome> {
  if (suppressed !== undefined) return { outcome: 'suppressed', reason: suppressed };
  if (to === null) return { outcome: 'impossible', reason: nobody ?? `the record has no ${notice.audience} to tell` };
  const mail = await outgoingMail(dependencies, event, { ...notice, to });
  const overspent = await dependencies.spendBudget(
    { tenant: event.tenant, to, subject: matterOf(event, notice.audience) },
    nowMs,
  );
  if (overspent !== null) return { outcome: 'suppressed', reason: overspent };
  const result = await dependencies.send(mail);
  if (result.kind === 'impossible') return { outcome: 'impossible', reason: result.reason };
  return { outcome: 'sent', messageId: result.messageId };
}

/**
 * What counts as one subject for the budget: people of the desk work on records, but a robot that answers every acknowledgement
 * opens a new record with the old title each time.
 */
function matterOf({ number, incident }: IncidentEvent, audience: Notice['audience']): string {
  return audience === 'staff' ? number : titleOf(incident.title);
}
