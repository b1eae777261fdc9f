import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { isFromOutside } from '#shared/store/table/transient.ts';

/** What takes a record that fails for what it is. @throws when it cannot: then it fails as if AWS had */
export type SetAside = (record: DynamoDBRecord, cause: unknown) => Promise<void>;

/**
 * Works through a batch in order. A record that fails for what it is is set aside, and the others go on (ADR 0061). Where AWS
 * fails, nothing may overtake: Lambda tries again from that record on; where it is the first, it halves what is left, until it
 * stands alone and is dead-lettered without its neighbours.
 *
 * @throws what AWS failed with on the first record
 */
export async function eachRecord(
  { Records }: DynamoDBStreamEvent,
  work: (record: DynamoDBRecord) => Promise<void>,
  setAside: SetAside,
): Promise<DynamoDBBatchResponse> {
  for (const [place, record] of Records.entries()) {
    try {
      await workOrSetAside(record, work, setAside);
    } catch (error) {
      if (place === 0) throw error;
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

async function workOrSetAside(
  record: DynamoDBRecord,
  work: (record: DynamoDBRecord) => Promise<void>,
  setAside: SetAside,
): Promise<void> {
  try {
    await work(record);
  } catch (error) {
    if (isFromOutside(error)) throw error;
    await setAside(record, error);
  }
}
