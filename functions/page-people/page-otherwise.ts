import { isOtherWay } from '#events/incident/paging.ts';
import type { PageAttemptId } from '#shared/store/incidents/page-attempts.ts';
import { hashed } from '#shared/store/table/keys.ts';
import type { Dependencies } from './dependencies.ts';

/** A page that failed by its way. */
export type FailedPage = PageAttemptId & {
  /** Whether they were sent a mail with it. */
  readonly mailed: boolean;
};

/**
 * The next of somebody's ways is tried where one failed, once for each record, however often they were paged for it. To be called
 * before it is noted that it did: whoever dies in between tries it again, and what was tried before is not tried twice.
 *
 * @param failed - of one message to somebody, the oldest first
 */
export async function pageOtherwise(
  { tryAnotherWay }: Pick<Dependencies, 'tryAnotherWay'>,
  failed: readonly FailedPage[],
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs).toISOString();
  for (const [first, ...others] of Map.groupBy(failed, ({ number }) => number).values()) {
    if (first === undefined || !isOtherWay(first.via)) continue;
    const { tenant, number, person, via, entryId } = first;
    const mailed = [first, ...others].some((page) => page.mailed);
    // Of one entry the same way may fail for several people, and an entry's id is its own.
    const id = `${entryId}.${via}.${hashed(person).slice(0, 22)}`;
    await tryAnotherWay({ tenant, number, person, via }, { id, mailed, now });
  }
}
