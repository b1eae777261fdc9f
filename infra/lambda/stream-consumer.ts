import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { accept } from '#infra/declared/checks.ts';
import { ACT, ASKED, META, STATE } from '#shared/store/table/keys.ts';
import type { DeskFunction } from './desk-function.ts';

/** A storm of a hundred alerts is one call. */
export const BATCH_SIZE = 100;
/** The function sets aside what fails for what it is (each-record.ts); what AWS fails on is halved, and alone in the end. Streams retry for ever by default and one bad record stops its shard; ten tries outlast a throttle of the called service. */
export const RETRY_ATTEMPTS = 10;
/** What is older is dead-lettered, so that the shard catches up before the stream forgets after 24 hours. */
export const MAX_RECORD_AGE = Duration.hours(6);
/** Snapshots only: the journal items of the same transaction tell nothing that the snapshot's record does not. */
export const SNAPSHOTS = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: { Keys: { sk: { S: FilterRule.isEqual(META) } } },
});

/** Snapshots of records that have no timers. */
export const STATES = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: { Keys: { sk: { S: FilterRule.isEqual(STATE) } } },
});

/** Administrative acts, each written once. */
export const ADMINISTRATION = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(ACT) } } },
});

/** Who asked to be told of announcements: the first time, and again when that was forgotten. */
export const CONFIRMATIONS = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(ASKED) } } },
});

/**
 * Feeds a function from the table's stream. From the oldest record on, so that nothing falls between deploying the table and
 * the consumer; consumers may see a record twice.
 * @returns the queue that takes what the function sets aside, and the position of what every retry failed on (not the records
 *   themselves: see the runbook)
 */
export function consumeStream(
  scope: Construct,
  id: string,
  { table }: IncidentTable,
  by: DeskFunction,
  filters = [SNAPSHOTS],
): IQueue {
  const streamArn = table.tableStreamArn;
  if (!streamArn) throw new Error('The table has no stream');
  const queue = by.addFailureQueue();
  by.lambda.addEnvironment('DEAD_LETTERS_URL', queue.queueUrl);
  by.grant(STREAM_ACTIONS, [streamArn]);
  by.grant(['dynamodb:ListStreams'], ['*']);
  accept(by.role, 'IAM5[Resource::*]', 'ListStreams knows no resources; no other action is granted on `*`.');
  const mapping = new EventSourceMapping(scope, id, {
    target: by.lambda,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters,
    batchSize: BATCH_SIZE,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: RETRY_ATTEMPTS,
    maxRecordAge: MAX_RECORD_AGE,
    onFailure: { bind: () => ({ destination: queue.queueArn }) },
  });
  mapping.node.addDependency(by.role);
  return queue;
}

/** Lambda checks these when the mapping is created, together with ListStreams, which knows no resource and is granted apart. */
const STREAM_ACTIONS = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
