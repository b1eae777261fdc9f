import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { DIGEST_DUE } from '#events/digest-due.ts';
import { putEvents } from '#shared/bus/put-events.ts';
import { dueDigests } from '#shared/mail-out/digests/due-digests.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Tells the function that sends of every digest whose window has ended. One that is told of twice is sent once. */
export async function tellDueDigests(
  table: Table,
  bus: EventBridgeClient,
  busName: string,
  now: string,
): Promise<void> {
  const due = await dueDigests(table, now);
  await putEvents(
    bus,
    due.map((pk) => ({
      EventBusName: busName,
      Source: DIGEST_DUE.source,
      DetailType: DIGEST_DUE.detailType,
      Time: new Date(now),
      Detail: JSON.stringify({ pk }),
    })),
  );
}
