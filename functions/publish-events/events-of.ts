import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { RECORD_TYPES } from '#domain/record-types.ts';
import { ACT, ASKED, recordName, recordOfPk, STATE } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { parseAct } from '#shared/store/tenants/acts.ts';
import { readSnapshotChange } from '#shared/streams/read-snapshot.ts';
import { withEntries } from '#shared/streams/with-entries.ts';
import { readRecordChange } from './read-record-change.ts';
import { toActEvent } from './to-act-event.ts';
import { toConfirmationDue } from './to-confirmation-due.ts';
import { type Destination, toEvents } from './to-events.ts';
import { toRecordEvents } from './to-record-events.ts';

/** What one record of the stream has the bus told: a command on a record of any kind, or an administrative act. */
export async function eventsOf(
  table: Table,
  record: DynamoDBRecord,
  destination: Destination,
): Promise<PutEventsRequestEntry[]> {
  const sk = record.dynamodb?.Keys?.sk?.S ?? '';
  if (sk.startsWith(ACT)) {
    const item = newImage(record);
    return [toActEvent(String(item.tenant), parseAct(item), destination)];
  }
  if (sk.startsWith(ASKED)) return toConfirmationDue(record, destination);
  if (sk === STATE) return recordEvents(table, record, destination);
  return toEvents(await withEntries(table, readSnapshotChange(record)), destination);
}

async function recordEvents(
  table: Table,
  record: DynamoDBRecord,
  destination: Destination,
): Promise<PutEventsRequestEntry[]> {
  const image = newImage(record);
  const { number: name } = recordOfPk(String(image.pk));
  const type = RECORD_TYPES.find(({ prefix }) => name.startsWith(recordName(prefix, '')));
  if (type === undefined) throw new Error(`no kind of record is kept under ${name.split('#')[0]}`);
  return toRecordEvents(type, await readRecordChange(table, type, name, image), destination);
}

function newImage({ dynamodb }: DynamoDBRecord): Record<string, unknown> {
  return unmarshall((dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>);
}
