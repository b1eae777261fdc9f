import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { log } from '#shared/telemetry/log.ts';

/**
 * Works through a batch in order and stops at the first record that fails: what comes after it must not overtake it.
 * Lambda tries again from there, and dead-letters it in the end.
 */
export async function eachRecord(
  { Records }: DynamoDBStreamEvent,
  work: (record: DynamoDBRecord) => Promise<void>,
): Promise<DynamoDBBatchResponse> {
  for (const record of Records) {
    try {
      await work(record);
    } catch (error) {
      log('STREAM_RECORD_FAILED', {}, error);
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}
