import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { isDomainError } from '#domain/kernel/errors.ts';
import { recordOfPk } from '#shared/store/table/keys.ts';
import { log } from '#shared/telemetry/log.ts';
import type { SetAside } from './each-record.ts';

/** What waits in the dead letters: which change of which record it was, and where it fails; never what is in it. */
export interface SetAsideRecord {
  readonly tenant: string;
  /** Of what is no record, what its key says instead. */
  readonly number: string;
  readonly item: string;
  /** The change leads from one version to the other; null where there is none, or where it cannot be read. */
  readonly fromVersion: number | null;
  readonly toVersion: number | null;
  readonly eventID: string | null;
  readonly sequenceNumber: string | null;
  readonly reason: string;
}

let client: SQSClient | undefined;

/** @returns what puts a record into a queue of dead letters, at once: trying again would not make it another */
export function setAsideIn(queueUrl: string, tell?: (aside: SetAsideRecord) => Promise<void>): SetAside {
  return async (record, cause) => {
    const aside = toSetAside(record, cause);
    // Loaded for the one in a million: no other record pays for it.
    const sqs = await import('@aws-sdk/client-sqs');
    client ??= new sqs.SQSClient({});
    await client.send(
      new sqs.SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify({ setAside: aside }) }),
    );
    const { tenant, number, reason } = aside;
    log('STREAM_RECORD_SET_ASIDE', { tenant, number, reason }, cause);
    await tell?.(aside);
  };
}

export function toSetAside({ eventID, dynamodb }: DynamoDBRecord, cause: unknown): SetAsideRecord {
  const { pk = '', sk = '' } = plain(dynamodb?.Keys);
  return {
    ...recordOfPk(String(pk)),
    item: String(sk),
    fromVersion: versionIn(plain(dynamodb?.OldImage)),
    toVersion: versionIn(plain(dynamodb?.NewImage)),
    eventID: eventID ?? null,
    sequenceNumber: dynamodb?.SequenceNumber ?? null,
    reason: reasonOf(cause),
  };
}

function plain(image: unknown): Record<string, unknown> {
  return image === undefined ? {} : unmarshall(image as Record<string, AttributeValue>);
}

function versionIn({ version }: Record<string, unknown>): number | null {
  return Number.isSafeInteger(version) ? Number(version) : null;
}

/** Messages of errors may quote what they fail on. */
function reasonOf(cause: unknown): string {
  if (isDomainError(cause, 'unreadable')) return `${cause.data.part}: ${cause.data.reason}`;
  return cause instanceof Error ? cause.name : 'unknown';
}
