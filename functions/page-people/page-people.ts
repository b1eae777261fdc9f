import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Way } from '#events/incident/paging.ts';
import { addToBundle } from '#shared/messaging/page-bundles.ts';
import { takeTurn } from '#shared/messaging/pager-turns.ts';
import { rememberMessage } from '#shared/messaging/sent-messages.ts';
import {
  type AttemptOutcome,
  claimAttempt,
  type PageAttemptId,
  releaseAttempt,
  settleAttempt,
} from '#shared/store/incidents/page-attempts.ts';
import type { Dependencies } from './dependencies.ts';
import { whyNotWanted } from './wanted.ts';
import { wayTo } from './way-to.ts';

export type PageEvent = IncidentEvent<'page-stepped' | 'paged' | 'page-requested'>;

/** What became of one page. */
export interface Paged {
  readonly via: Way;
  readonly outcome: AttemptOutcome;
  /** When what was bundled goes out, in milliseconds since 1970. */
  readonly waitsUntil?: number;
}

/** The other try says when it was sent. */
class BeingSentError extends Error {}

/**
 * Sends the pages an event asks for by other ways than mail, each at most once while everything goes well. The same event again
 * finds them settled.
 *
 * @throws Error when one could not be sent now, or is being sent by another try; what was settled stays so
 */
export async function pagePeople(dependencies: Dependencies, event: PageEvent, nowMs: number): Promise<Paged[]> {
  const { table } = dependencies;
  const { tenant, number, id: entryId, data } = event;
  const mailed = new Set(data.pages.filter(({ via }) => via === 'mail').map(({ person }) => person));
  const paged: Paged[] = [];
  for (const { person, via } of data.pages) {
    if (via === 'mail') continue;
    const id = { tenant, number, entryId, person, via };
    const claim = await claimAttempt(table, id, nowMs);
    if (claim === 'settled') continue;
    if (claim === 'claimed-by-another') throw new BeingSentError(`Another try pages somebody for ${entryId}`);
    const sent = await sendOrRelease(dependencies, event, id, nowMs);
    if (sent.outcome.outcome === 'failed') await instead(dependencies, id, mailed.has(person), nowMs);
    await settleAttempt(table, id, sent.outcome, nowMs);
    if (sent.outcome.outcome === 'sent') await rememberMessage(table, sent.outcome.messageId, [id], nowMs);
    paged.push(sent);
  }
  return paged;
}

/** A failure is for the next try to cure, which needs the claim. */
async function sendOrRelease(
  dependencies: Dependencies,
  event: PageEvent,
  id: PageAttemptId & { readonly via: Exclude<Way, 'mail'> },
  nowMs: number,
): Promise<Paged> {
  try {
    return { via: id.via, ...(await send(dependencies, event, id, nowMs)) };
  } catch (error) {
    await releaseAttempt(dependencies.table, id);
    throw error;
  }
}

async function send(
  dependencies: Dependencies,
  event: PageEvent,
  id: PageAttemptId & { readonly via: Exclude<Way, 'mail'> },
  nowMs: number,
): Promise<Omit<Paged, 'via'>> {
  const { table } = dependencies;
  const { tenant, number, person, via } = id;
  const read = await dependencies.readIncident(tenant, number);
  const { record } = read;
  const reason = whyNotWanted(record, event.at);
  if (reason !== null) return { outcome: { outcome: 'suppressed', reason } };
  const way = await wayTo(dependencies, read, id, nowMs);
  if (typeof way === 'string') return { outcome: { outcome: 'failed', reason: way } };
  const { title, priority } = record;
  const due = await takeTurn(table, { tenant, person, via }, { critical: priority === 'critical', nowMs });
  if (due > nowMs) {
    await addToBundle(
      table,
      { tenant, person, via },
      { number, entryId: id.entryId, at: event.at, title, priority },
      due,
    );
    return { outcome: { outcome: 'bundled' }, waitsUntil: due };
  }
  return { outcome: await way.page(record, event.name === 'page-requested' ? event.data.message : '') };
}

/** The next of their ways is tried before it is noted that this one failed: whoever dies in between tries it again. */
async function instead(
  { tryAnotherWay }: Dependencies,
  id: PageAttemptId & { readonly via: Exclude<Way, 'mail'> },
  mailed: boolean,
  nowMs: number,
): Promise<void> {
  const { tenant, number, person, via, entryId } = id;
  const facts = { id: `${entryId}.${via}`, mailed, now: new Date(nowMs).toISOString() };
  await tryAnotherWay({ tenant, number, person, via }, facts);
}
