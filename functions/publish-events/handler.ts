import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { putEvents } from '#shared/bus/put-events.ts';
import { framed } from '#shared/middleware/framed.ts';
import { noteFailing } from '#shared/store/records/failing-records.ts';
import { META } from '#shared/store/table/keys.ts';
import { openTable } from '#shared/store/table/table.ts';
import { eachRecord } from '#shared/streams/each-record.ts';
import { setAsideIn } from '#shared/streams/set-aside.ts';
import { countChanges } from './changed-queues.ts';
import { env } from './env.ts';
import { eventsOf } from './events-of.ts';
import { heardBy } from './heard-by.ts';

const bus = new EventBridgeClient({});
const destination = { busName: env.BUS_NAME, publicUrl: env.PUBLIC_URL.replace(/\/+$/, '') };
const table = openTable(env.TABLE_NAME);
/** Whoever changes a record passes here first: the desk knows of it before anybody reads it. */
const setAside = setAsideIn(env.DEAD_LETTERS_URL, async ({ tenant, number, item, reason }) => {
  if (item === META) await noteFailing(table, { tenant, number, part: 'snapshot', reason }, new Date().toISOString());
});

/**
 * Tells the bus what the journal says. Repeated records repeat events under their old ids. Queues are counted first: where
 * that fails nothing was published yet, and all of it is tried again.
 */
export const handler = framed<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async (event) => {
  await countChanges(table, event, new Date().toISOString());
  const resourcesOf = heardBy(table);
  return eachRecord(event, (record) => publish(record, resourcesOf), setAside);
});

async function publish(record: DynamoDBRecord, resourcesOf: ReturnType<typeof heardBy>): Promise<void> {
  const events = await eventsOf(table, record, destination);
  if (events.length === 0) return;
  const Resources = await resourcesOf(record);
  await putEvents(
    bus,
    events.map((event) => ({ ...event, Resources })),
  );
}
