import { inHandOf } from '#domain/incident/paging/in-hand.ts';
import { isOtherWay, type Way } from '#events/incident/paging.ts';
import { keepChatMessage, type SentInChat } from '#shared/messaging/chat-messages.ts';
import {
  type Bundle,
  type BundledPage,
  claimBundle,
  endBundle,
  pagesOfBundle,
  type WaitingPage,
} from '#shared/messaging/page-bundles.ts';
import { takeTurn } from '#shared/messaging/pager-turns.ts';
import { rememberMessage } from '#shared/messaging/sent-messages.ts';
import { type AttemptOutcome, type PageAttemptId, settleAttempt } from '#shared/store/incidents/page-attempts.ts';
import { putOff } from '#shared/store/records/due-heads.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { Dependencies } from './dependencies.ts';
import { type FailedPage, pageOtherwise } from './page-otherwise.ts';
import { pageUnarrived } from './page-unarrived.ts';
import { readEach } from './read-each.ts';
import { whyNotWanted } from './wanted.ts';
import { orLimited, wayTo } from './way-to.ts';

type Wanted = { readonly page: WaitingPage; readonly read: ReadIncident };

/** What became of the pages that waited for somebody's turn; `waitsUntil` where it is not their turn yet. */
export interface Bundled {
  readonly told: readonly { readonly page: BundledPage; readonly outcome: AttemptOutcome }[];
  readonly tenant: string;
  readonly via: Way;
  readonly waitsUntil?: number;
  /** What was sent in the chat. */
  readonly sentInChat?: SentInChat;
}

/**
 * Sends what was bundled for somebody as one message, of which is left what nobody has taken meanwhile.
 *
 * @returns null when it is not due, or another try sends it
 */
export async function pageBundle(dependencies: Dependencies, pk: string, nowMs: number): Promise<Bundled | null> {
  const { table } = dependencies;
  const bundle = await claimBundle(table, pk, nowMs);
  if (bundle === null) return null;
  const { tenant, via } = bundle;
  const { wanted, told } = await stillWanted(dependencies, bundle, await pagesOfBundle(table, bundle));
  const critical = wanted.some(({ page }) => page.priority === 'critical');
  let due = wanted.length === 0 ? nowMs : await takeTurn(table, bundle, { critical, nowMs });
  if (due === nowMs && wanted.length > 0) {
    const outcome = await orLimited(send(dependencies, bundle, wanted, nowMs));
    if (typeof outcome === 'number') due = nowMs + outcome;
    else {
      if (outcome.outcome === 'failed')
        await pageOtherwise(
          dependencies,
          wanted.map(({ page }) => failedOf(bundle, page)),
          nowMs,
        );
      told.push(...wanted.map(({ page }) => ({ page, outcome })));
    }
  }
  if (due > nowMs) await putOff(table, pk, due);
  for (const { page, outcome } of told) await settleAttempt(table, attemptOf(bundle, page), outcome, nowMs);
  const sentInChat = await remember(dependencies, bundle, { told, wanted }, nowMs);
  if (due > nowMs) return { told: [], tenant, via, waitsUntil: due };
  await endBundle(
    table,
    bundle,
    told.map(({ page }) => page),
  );
  return { told, tenant, via, ...(sentInChat && { sentInChat }) };
}

async function stillWanted(dependencies: Dependencies, { tenant }: Bundle, pages: readonly WaitingPage[]) {
  const wanted: Wanted[] = [];
  const told: { page: WaitingPage; outcome: AttemptOutcome }[] = [];
  const records = await readEach(dependencies, tenant, pages);
  for (const page of pages) {
    const read = records.get(page.number) ?? null;
    const reason = read === null ? 'the record is gone' : whyNotWanted(read.record, page.at, page.inHandOf);
    if (read !== null && reason === null) wanted.push({ page, read });
    else told.push({ page, outcome: { outcome: 'suppressed', reason: reason ?? '' } });
  }
  return { wanted, told };
}

async function send(
  dependencies: Dependencies,
  bundle: Bundle,
  wanted: readonly Wanted[],
  nowMs: number,
): Promise<AttemptOutcome> {
  const [first] = wanted;
  const { via } = bundle;
  if (first === undefined || !isOtherWay(via)) return { outcome: 'failed', reason: 'there is nothing to send' };
  const way = await wayTo(dependencies, first.read, { ...bundle, via }, nowMs);
  if (typeof way === 'string') return { outcome: 'failed', reason: way };
  return way.bundle(wanted.map(({ read }) => read.record));
}

/** They went as one message. */
async function remember(
  dependencies: Dependencies,
  bundle: Bundle,
  { told, wanted }: { readonly told: Bundled['told']; readonly wanted: readonly Wanted[] },
  nowMs: number,
): Promise<SentInChat | null> {
  const sent = told.flatMap(({ page, outcome }) => (outcome.outcome === 'sent' ? [{ page, ...outcome }] : []));
  const [first] = sent;
  if (first === undefined) return null;
  const { messageId } = first;
  const { table } = dependencies;
  const { tenant, person, via } = bundle;
  if (via !== 'chat') {
    const pages = sent.map(({ page }) => ({ ...failedOf(bundle, page), at: page.at, inHandOf: page.inHandOf }));
    await pageUnarrived(dependencies, await rememberMessage(table, messageId, pages, nowMs), nowMs);
    return null;
  }
  const offered = new Map(wanted.map(({ read: { record } }) => [record.number, inHandOf(record)]));
  const pages = [...offered].map(([number, before]) => ({ number, inHandOf: before }));
  const sentInChat = { tenant, person, messageId, pages };
  await keepChatMessage(table, sentInChat, nowMs);
  return sentInChat;
}

function attemptOf({ tenant, person, via }: Bundle, { number, entryId }: BundledPage): PageAttemptId {
  return { tenant, number, entryId, person, via };
}

function failedOf(bundle: Bundle, page: BundledPage): FailedPage {
  return { ...attemptOf(bundle, page), mailed: page.mailed === true };
}
