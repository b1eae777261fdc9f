import type { SentPage } from '#shared/messaging/sent-messages.ts';
import type { Dependencies } from './dependencies.ts';
import { pageOtherwise } from './page-otherwise.ts';
import { readEach } from './read-each.ts';
import { whyNotWanted } from './wanted.ts';

/** Carriers give up after up to three days. After an hour others were paged, and whoever was on call may be it no longer. */
const STILL_MATTERS_MS = 3_600_000;

/**
 * What a carrier says did not arrive goes by the next way, as if it had been refused, while somebody is still to be woken. The same
 * said twice is once.
 *
 * @param pages - of one message
 */
export async function pageUnarrived(
  dependencies: Pick<Dependencies, 'readIncident' | 'tryAnotherWay'>,
  pages: readonly SentPage[],
  nowMs: number,
): Promise<void> {
  const recent = pages.filter(({ at }) => nowMs - Date.parse(at) <= STILL_MATTERS_MS);
  const [first] = recent;
  if (first === undefined) return;
  const records = await readEach(dependencies, first.tenant, recent);
  const wanted = recent.filter(({ number, at, inHandOf }) => {
    const read = records.get(number) ?? null;
    return read !== null && whyNotWanted(read.record, at, inHandOf) === null;
  });
  await pageOtherwise(dependencies, wanted, nowMs);
}
