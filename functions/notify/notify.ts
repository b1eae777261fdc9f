import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Notice } from '#domain/mail-out/notices.ts';
import type { DeliveryId, DeliveryOutcome } from '#shared/mail-out/deliveries.ts';
import { type Briefing, briefingOf } from './briefing.ts';
import type { Dependencies } from './dependencies.ts';
import { sendNotice } from './send-notice.ts';
import { toldOf } from './told-of.ts';

export interface Notified {
  readonly step: string;
  readonly outcome: DeliveryOutcome;
}

/** A notice on its way: what it tells of, and under what it is recorded. */
export interface Telling {
  readonly event: IncidentEvent;
  readonly notice: Notice;
  readonly id: DeliveryId;
  readonly brief: () => Promise<Briefing>;
}

/** The other try says when it was told. */
class BeingSentError extends Error {}

/**
 * Sends the mails an event asks for, each at most once while everything goes well, in the order of the journal. The same event
 * again finds them settled.
 *
 * @throws Error when a mail could not be sent now, or is being sent by another try; what was settled stays so
 */
export async function notify(dependencies: Dependencies, published: IncidentEvent, nowMs: number): Promise<Notified[]> {
  await dependencies.turns.await(published, nowMs);
  const notified = await tell(dependencies, published, nowMs).catch(async (error: unknown) => {
    // The next try is minutes away, and those behind it would each wait for nothing.
    if (!(error instanceof BeingSentError)) await dependencies.turns.done(published, nowMs);
    throw error;
  });
  await dependencies.turns.done(published, nowMs);
  return notified;
}

async function tell(dependencies: Dependencies, published: IncidentEvent, nowMs: number): Promise<Notified[]> {
  const notified: Notified[] = [];
  const brief = briefingOf(dependencies, published);
  const { event, notices } = await toldOf(brief, published, nowMs);
  for (const notice of notices) {
    const id = { tenant: event.tenant, number: event.number, entryId: event.id, to: notice.to, step: notice.step };
    const claim = await dependencies.deliveries.claim(id, nowMs);
    switch (claim) {
      case 'settled':
        break;
      case 'claimed-by-another':
        throw new BeingSentError(`Another try is sending ${notice.step} for ${event.id}`);
      case 'claimed':
        notified.push({
          step: notice.step,
          outcome: await deliver(dependencies, { event, notice, id, brief }, nowMs),
        });
        break;
      default:
        return claim satisfies never;
    }
  }
  return notified;
}

async function deliver(dependencies: Dependencies, telling: Telling, nowMs: number): Promise<DeliveryOutcome> {
  const outcome = await sendOrRelease(dependencies, telling, nowMs);
  await dependencies.deliveries.settle(telling.id, outcome, nowMs);
  // Second, because what failed here would otherwise send the mail again; answers find the record by token and thread id, too.
  if (outcome.outcome === 'sent') await dependencies.sent.remember(outcome.messageId, telling.id, nowMs);
  return outcome;
}

/** A failure is for the next try to cure, which needs the claim. */
async function sendOrRelease(dependencies: Dependencies, telling: Telling, nowMs: number): Promise<DeliveryOutcome> {
  try {
    return await sendNotice(dependencies, telling, nowMs);
  } catch (error) {
    await dependencies.deliveries.release(telling.id);
    throw error;
  }
}
