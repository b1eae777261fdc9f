import type { OtherWay } from '#events/incident/paging.ts';
import type { PageAttemptId } from '#shared/store/incidents/page-attempts.ts';
import { hashed } from '#shared/store/table/keys.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * The next of somebody's ways is tried where one failed. To be called before it is noted that it did: whoever dies in between tries
 * it again.
 *
 * @param mailed - whether they were sent a mail with it
 */
export async function pageOtherwise(
  { tryAnotherWay }: Pick<Dependencies, 'tryAnotherWay'>,
  { tenant, number, person, via, entryId }: PageAttemptId & { readonly via: OtherWay },
  { mailed, nowMs }: { readonly mailed: boolean; readonly nowMs: number },
): Promise<void> {
  // Of one entry the same way may fail for several people, and an entry's id is its own.
  const facts = { id: `${entryId}.${via}.${hashed(person).slice(0, 22)}`, mailed, now: new Date(nowMs).toISOString() };
  await tryAnotherWay({ tenant, number, person, via }, facts);
}
