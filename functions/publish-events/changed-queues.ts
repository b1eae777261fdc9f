import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { ALL, countQueueChange, type Queue } from '#shared/store/queues/queue-changes.ts';
import { META, recordOfPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

export interface ChangedQueue {
  readonly tenant: string;
  readonly queue: Queue;
}

/** Each queue that a batch of changes concerns, once: where a record stands, and where it stood before. */
export function changedQueues({ Records }: Pick<DynamoDBStreamEvent, 'Records'>): ChangedQueue[] {
  const changed = Records.filter(({ dynamodb }) => dynamodb?.Keys?.sk?.S === META).flatMap(({ dynamodb }) => {
    const { tenant } = recordOfPk(dynamodb?.Keys?.pk?.S ?? '');
    const queues = [ALL, ...queuesOf(dynamodb?.OldImage), ...queuesOf(dynamodb?.NewImage)];
    return queues.map((queue) => ({ tenant, queue }));
  });
  return [...new Map(changed.map((one) => [JSON.stringify(one), one])).values()];
}

/** What cannot be read stands in no queue. */
function queuesOf(image: Image): Queue[] {
  const { group, assignee } = image?.record?.M ?? {};
  return [
    ...(group?.S === undefined ? [] : [{ kind: 'group' as const, name: group.S }]),
    ...(assignee?.S === undefined ? [] : [{ kind: 'assignee' as const, name: assignee.S }]),
  ];
}

/** A storm is one write a queue and batch, wherever it comes from: no transaction waits for it. */
export async function countChanges(table: Table, event: DynamoDBStreamEvent, now: string): Promise<void> {
  await Promise.all(changedQueues(event).map(({ tenant, queue }) => countQueueChange(table, tenant, queue, now)));
}
