import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { DIGEST_DUE } from '#events/digest-due.ts';
import { PAGES_DUE } from '#events/pages-due.ts';
import { putEvents } from '#shared/bus/put-events.ts';
import { PAGER_PREFIX } from '#shared/messaging/pager-keys.ts';
import { dueDigests } from '#shared/store/records/due-digests.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Tells the functions that send of every digest, and every bundle of pages, whose window has ended. One that is told of twice is sent once. */
export async function tellDueDigests(
  table: Table,
  bus: EventBridgeClient,
  busName: string,
  now: string,
): Promise<void> {
  const due = await dueDigests(table, now);
  await putEvents(
    bus,
    due.map((pk) => {
      const { source, detailType } = pk.startsWith(PAGER_PREFIX) ? PAGES_DUE : DIGEST_DUE;
      const addressed = { EventBusName: busName, Source: source, DetailType: detailType };
      return { ...addressed, Time: new Date(now), Detail: JSON.stringify({ pk }) };
    }),
  );
}
