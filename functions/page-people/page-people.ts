import { inHandOf } from '#domain/incident/paging/in-hand.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { isOtherWay, type OtherWay, type PageEventName, type Way } from '#events/incident/paging.ts';
import { keepChatMessage, type SentInChat } from '#shared/messaging/chat-messages.ts';
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
import { pageOtherwise } from './page-otherwise.ts';
import { pageUnarrived } from './page-unarrived.ts';
import { whyNotWanted } from './wanted.ts';
import { orLimited, wayTo } from './way-to.ts';

export type PageEvent = IncidentEvent<PageEventName>;

/** What became of one page. */
export interface Paged {
  readonly via: Way;
  readonly outcome: AttemptOutcome;
  /** When what was bundled goes out, in milliseconds since 1970. */
  readonly waitsUntil?: number;
  /** What was sent in the chat. */
  readonly sentInChat?: SentInChat;
  /** Who had the record in hand when it was sent. */
  readonly inHandOf?: string | null;
}

/** The other try says when it was sent. */
class BeingSentError extends Error {}

/**
 * Sends the pages an event asks for by other ways than mail, each at most once while everything goes well. The same event again
 * finds them settled. One that fails keeps nobody else from being paged.
 *
 * @returns what became of them, and of one that could not be sent now, or is being sent by another try: what the next try is to cure
 */
export async function pagePeople(
  dependencies: Dependencies,
  event: PageEvent,
  nowMs: number,
): Promise<{ readonly paged: readonly Paged[]; readonly failures: readonly unknown[] }> {
  const { pages } = event.data;
  const mailed = new Set(pages.filter(({ via }) => via === 'mail').map(({ person }) => person));
  const one = (page: OtherPage, by = dependencies) =>
    pageOne(by, event, { ...page, mailed: mailed.has(page.person) }, nowMs);
  const others = pages.flatMap(({ person, via }) => (isOtherWay(via) ? [{ person, via }] : []));
  const settled: PromiseSettledResult<Paged | null>[] = [];
  for (const page of others.filter(({ via }) => via !== 'chat'))
    settled.push(...(await Promise.allSettled([one(page)])));
  // All at once: a chat that does not answer is waited for ten seconds, and a group may have fifty. What is read serves them all.
  const atOnce = { ...dependencies, ...readOnce(dependencies) };
  const inChat = others.filter(({ via }) => via === 'chat').map((page) => one(page, atOnce));
  settled.push(...(await Promise.allSettled(inChat)));
  return {
    paged: settled.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : [])),
    failures: settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])),
  };
}

/** The record and the chat of one event, each read when the first asks. */
function readOnce({ readIncident, chat }: Dependencies): Pick<Dependencies, 'readIncident' | 'chat'> {
  let [record, app]: [ReturnType<typeof readIncident>?, ReturnType<typeof chat>?] = [];
  return {
    readIncident: (tenant, number) => (record ??= readIncident(tenant, number)),
    chat: (tenant) => (app ??= chat(tenant)),
  };
}

interface OtherPage {
  readonly person: string;
  readonly via: OtherWay;
}

/** @returns null where it was settled before */
async function pageOne(
  dependencies: Dependencies,
  event: PageEvent,
  { person, via, mailed }: OtherPage & { readonly mailed: boolean },
  nowMs: number,
): Promise<Paged | null> {
  const { table } = dependencies;
  const { tenant, number, id: entryId } = event;
  const id = { tenant, number, entryId, person, via };
  const claim = await claimAttempt(table, id, nowMs);
  if (claim === 'settled') return null;
  if (claim === 'claimed-by-another') throw new BeingSentError(`Another try pages somebody for ${entryId}`);
  const sent = await sendOrRelease(dependencies, event, { ...id, mailed }, nowMs);
  if (sent.outcome.outcome === 'failed') await pageOtherwise(dependencies, [{ ...id, mailed }], nowMs);
  await settleAttempt(table, id, sent.outcome, nowMs);
  if (sent.outcome.outcome !== 'sent') return sent;
  const { messageId } = sent.outcome;
  if (sent.sentInChat !== undefined) await keepChatMessage(table, sent.sentInChat, nowMs);
  else {
    const page = { ...id, mailed, at: event.at, inHandOf: sent.inHandOf };
    await pageUnarrived(dependencies, await rememberMessage(table, messageId, [page], nowMs), nowMs);
  }
  return sent;
}

/** A failure is for the next try to cure, which needs the claim. */
async function sendOrRelease(
  dependencies: Dependencies,
  event: PageEvent,
  id: PageAttemptId & OtherPage & { readonly mailed: boolean },
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
  id: PageAttemptId & OtherPage & { readonly mailed: boolean },
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
  const pager = { tenant, person, via };
  const bundled = async (waitsUntil: number): Promise<Omit<Paged, 'via'>> => {
    const mailed = id.mailed && { mailed: true as const };
    await addToBundle(
      table,
      pager,
      { number, entryId: id.entryId, at: event.at, title, priority, inHandOf: inHandOf(record), ...mailed },
      waitsUntil,
    );
    return { outcome: { outcome: 'bundled' }, waitsUntil };
  };
  const due = await takeTurn(table, pager, { critical: priority === 'critical', nowMs });
  if (due > nowMs) return bundled(due);
  const message = event.name === 'page-requested' ? event.data.message : '';
  const outcome = await orLimited(way.page(record, message));
  if (typeof outcome === 'number') return bundled(nowMs + outcome);
  if (outcome.outcome !== 'sent') return { outcome };
  if (via !== 'chat') return { outcome, inHandOf: inHandOf(record) };
  const pages = [{ number, inHandOf: inHandOf(record) }];
  return { outcome, sentInChat: { tenant, person, messageId: outcome.messageId, pages } };
}
