import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { putEvents } from '#shared/bus/put-events.ts';
import { openTable } from '#shared/store/table.ts';
import { eachRecord } from '#shared/streams/each-record.ts';
import { env } from './env.ts';
import { eventsOf } from './events-of.ts';

const bus = new EventBridgeClient({});
const destination = { busName: env.BUS_NAME, publicUrl: env.PUBLIC_URL.replace(/\/+$/, '') };
const table = openTable(env.TABLE_NAME);

/** Tells the bus what the journal says. Repeated records repeat events under their old ids. */
export function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  return eachRecord(event, async (record) => putEvents(bus, await eventsOf(table, record, destination)));
}
