import { isDomainError } from '#domain/kernel/errors.ts';
import { isOtherWay, type Way } from '#events/incident/paging.ts';
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
import { pageOtherwise } from './page-otherwise.ts';
import { whyNotWanted } from './wanted.ts';
import { wayTo } from './way-to.ts';

type Wanted = { readonly page: WaitingPage; readonly read: ReadIncident };

/** What became of the pages that waited for somebody's turn; `waitsUntil` where it is not their turn yet. */
export interface Bundled {
  readonly told: readonly { readonly page: BundledPage; readonly outcome: AttemptOutcome }[];
  readonly tenant: string;
  readonly via: Way;
  readonly waitsUntil?: number;
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
  const due = wanted.length === 0 ? nowMs : await takeTurn(table, bundle, { critical, nowMs });
  if (due > nowMs) await putOff(table, pk, due);
  else if (wanted.length > 0) {
    const outcome = await send(dependencies, bundle, wanted, nowMs);
    if (outcome.outcome === 'failed') await eachOtherwise(dependencies, bundle, wanted, nowMs);
    told.push(...wanted.map(({ page }) => ({ page, outcome })));
  }
  for (const { page, outcome } of told) await settleAttempt(table, attemptOf(bundle, page), outcome, nowMs);
  await remember(dependencies, bundle, told, nowMs);
  if (due > nowMs) return { told: [], tenant, via, waitsUntil: due };
  await endBundle(
    table,
    bundle,
    told.map(({ page }) => page),
  );
  return { told, tenant, via };
}

async function stillWanted({ readIncident }: Dependencies, { tenant }: Bundle, pages: readonly WaitingPage[]) {
  const wanted: Wanted[] = [];
  const told: { page: WaitingPage; outcome: AttemptOutcome }[] = [];
  const numbers = [...new Set(pages.map(({ number }) => number))];
  const reads = await Promise.all(numbers.map((number) => orGone(readIncident(tenant, number))));
  const records = new Map(numbers.map((number, place) => [number, reads[place] ?? null]));
  for (const page of pages) {
    const read = records.get(page.number) ?? null;
    const reason = read === null ? 'the record is gone' : whyNotWanted(read.record, page.at);
    if (read !== null && reason === null) wanted.push({ page, read });
    else told.push({ page, outcome: { outcome: 'suppressed', reason: reason ?? '' } });
  }
  return { wanted, told };
}

/** One that is gone or cannot be read keeps the others from nobody. */
async function orGone(reading: Promise<ReadIncident>): Promise<ReadIncident | null> {
  try {
    return await reading;
  } catch (error) {
    if (isDomainError(error, 'not-found') || isDomainError(error, 'unreadable')) return null;
    throw error;
  }
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

/** Once for each record, however often they were paged for it. */
async function eachOtherwise(
  dependencies: Dependencies,
  bundle: Bundle,
  wanted: readonly Wanted[],
  nowMs: number,
): Promise<void> {
  const { via } = bundle;
  if (!isOtherWay(via)) return;
  for (const [first, ...others] of Map.groupBy(wanted, ({ page }) => page.number).values()) {
    if (first === undefined) continue;
    const mailed = [first, ...others].some(({ page }) => page.mailed === true);
    await pageOtherwise(dependencies, { ...attemptOf(bundle, first.page), via }, { mailed, nowMs });
  }
}

/** They went as one message. */
async function remember({ table }: Dependencies, bundle: Bundle, told: Bundled['told'], nowMs: number): Promise<void> {
  const sent = told.flatMap(({ page, outcome }) => (outcome.outcome === 'sent' ? [{ page, ...outcome }] : []));
  const [first] = sent;
  if (first === undefined) return;
  const attempts = sent.map(({ page }) => attemptOf(bundle, page));
  await rememberMessage(table, first.messageId, attempts, nowMs);
}

function attemptOf({ tenant, person, via }: Bundle, { number, entryId }: BundledPage): PageAttemptId {
  return { tenant, number, entryId, person, via };
}
