import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { DeliveryOutcome } from '#shared/mail-out/deliveries.ts';
import { briefingOf } from './briefing.ts';
import { BeingSentError, deliver } from './deliver.ts';
import type { Dependencies } from './dependencies.ts';
import { toldOf } from './told-of.ts';

export interface Notified {
  readonly step: string;
  readonly outcome: DeliveryOutcome;
}

/**
 * Sends the mails an event asks for, each at most once while everything goes well, in the order of the journal. The same event
 * again finds them settled.
 *
 * @throws Error when a mail could not be sent now, or is being sent by another try; what was settled stays so
 */
export async function notify(dependencies: Dependencies, published: IncidentEvent, nowMs: number): Promise<Notified[]> {
  await dependencies.turns.await(published, nowMs);
  const notified: Notified[] = [];
  const isDone = await tell(dependencies, published, nowMs, notified).catch(async (error: unknown) => {
    // The next try is minutes away, and those behind it would each wait for nothing.
    if (!(error instanceof BeingSentError)) await dependencies.turns.done(published, nowMs);
    throw error;
  });
  if (!isDone) await dependencies.turns.done(published, nowMs);
  return notified;
}

/** @returns whether its turn is done: what waits for a digest does it */
async function tell(
  dependencies: Dependencies,
  published: IncidentEvent,
  nowMs: number,
  notified: Notified[],
): Promise<boolean> {
  const brief = briefingOf(dependencies, published);
  const { event, notices } = await toldOf(brief, published, nowMs);
  let last: DeliveryOutcome | null = null;
  for (const [index, notice] of notices.entries()) {
    const id = { tenant: event.tenant, number: event.number, entryId: event.id, to: notice.to, step: notice.step };
    const turn = index === notices.length - 1 ? published : null;
    last = await deliver(dependencies, { event, notice, id, brief, turn }, nowMs);
    if (last !== null) notified.push({ step: notice.step, outcome: last });
  }
  return last?.outcome === 'digested';
}
