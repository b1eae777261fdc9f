import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { HEARTBEAT_PREFIX } from '#shared/store/alerts/heartbeats.ts';
import { dueDigests } from '#shared/store/records/due-digests.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { tellDueDigests } from './tell-due-digests.ts';

/**
 * What is due without a timer of its own: digests, bundles of pages, and heartbeats that were not heard. One query finds all of it.
 *
 * @returns what AWS failed on; the others had their turn
 */
export async function tellDue(
  parts: DeskParts,
  bus: EventBridgeClient,
  busName: string,
  now: string,
): Promise<readonly unknown[]> {
  const all = await dueDigests(parts.table, now);
  const silent = all.filter((pk) => pk.startsWith(HEARTBEAT_PREFIX));
  const due = all.filter((pk) => !pk.startsWith(HEARTBEAT_PREFIX));
  const done = await Promise.allSettled([tellDueDigests(bus, busName, { due, now }), ...sounded(parts, silent, now)]);
  return done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
}

/** Rules of alerts come with it, which most minutes do without. */
function sounded(parts: DeskParts, pks: readonly string[], now: string): Promise<unknown>[] {
  return pks.map(async (pk) => (await import('#shared/use-cases/alerts/heartbeats.ts')).soundHeartbeat(parts, pk, now));
}
