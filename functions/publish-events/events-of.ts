import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { ACT } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { parseAct } from '#shared/store/tenants/acts.ts';
import { readSnapshotChange } from '#shared/streams/read-snapshot.ts';
import { withEntries } from '#shared/streams/with-entries.ts';
import { toActEvent } from './to-act-event.ts';
import { type Destination, toEvents } from './to-events.ts';

/** What one record of the stream has the bus told: a command on an incident, or an administrative act. */
export async function eventsOf(
  table: Table,
  record: DynamoDBRecord,
  destination: Destination,
): Promise<PutEventsRequestEntry[]> {
  if (!record.dynamodb?.Keys?.sk?.S?.startsWith(ACT)) {
    return toEvents(await withEntries(table, readSnapshotChange(record)), destination);
  }
  const item = unmarshall((record.dynamodb.NewImage ?? {}) as Record<string, AttributeValue>);
  return [toActEvent(String(item.tenant), parseAct(item), destination)];
}
