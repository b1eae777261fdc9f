import type { AwsEvent } from './aws-event.ts';
import { type AwsRow, defineAwsSource } from './define-aws-source.ts';

/** Categories that say something is wrong; what they call `recovery` only begins to put it right. */
const WRONG = ['failure', 'low storage'];

function rdsRow(what: string, arn: string): AwsRow {
  return {
    detailType: `RDS DB ${what} Event`,
    kind: what.toLowerCase().replaceAll(' ', '-'),
    only: { EventCategories: WRONG },
    when: 'categories `failure` and `low storage`',
    tell: (event) => {
      const category = event.texts('EventCategories').find((one) => WRONG.includes(one));
      if (category === undefined) return null;
      const source = event.text('SourceArn') || (event.resources[0] ?? event.text('SourceIdentifier'));
      return {
        about: `${source}/${category}`,
        title: `RDS: ${event.text('SourceIdentifier')}: ${category}`,
        text: [event.text('Message'), event.text('EventID')].join('\n'),
        severity: category,
        items: [source],
        labels: { database: event.text('SourceIdentifier'), eventId: event.text('EventID') },
        at: event.text('Date'),
      };
    },
    example: {
      resources: [arn],
      detail: {
        EventCategories: ['failure'],
        SourceType: what.toUpperCase().replaceAll(' ', '_'),
        SourceArn: arn,
        SourceIdentifier: arn.split(':').at(-1),
        Message: 'The database instance has failed due to an incompatible configuration.',
        EventID: 'RDS-EVENT-0031',
      },
    },
  };
}

export const rds = defineAwsSource({
  id: 'aws.rds',
  title: 'Amazon RDS and Aurora',
  summary: 'Databases, clusters and snapshots that fail or run out of storage.',
  severities: { failure: 'high', 'low storage': 'high' },
  rows: [
    rdsRow('Instance', 'arn:aws:rds:eu-central-1:123456789012:db:orders'),
    rdsRow('Cluster', 'arn:aws:rds:eu-central-1:123456789012:cluster:orders'),
    rdsRow('Snapshot', 'arn:aws:rds:eu-central-1:123456789012:snapshot:orders-1'),
    rdsRow('Cluster Snapshot', 'arn:aws:rds:eu-central-1:123456789012:cluster-snapshot:orders-1'),
    rdsRow('Proxy', 'arn:aws:rds:eu-central-1:123456789012:db-proxy:prx-1'),
  ],
});

/** An ARN of the task or instance; its last part is a random id. */
const dmsResource = (event: AwsEvent) => event.resources[0] ?? event.text('resourceLink');

function dmsRow(what: 'Task' | 'Instance', failed: string, well: readonly string[]): AwsRow {
  return {
    detailType: `DMS Replication ${what} State Change`,
    kind: what.toLowerCase(),
    decides: { by: 'eventType', opens: [failed], resolves: well },
    tell: (event) => ({
      about: dmsResource(event),
      title: `DMS: a replication ${what.toLowerCase()} failed`,
      text: [event.text('detailMessage'), event.text('eventId')].join('\n'),
      items: [dmsResource(event)],
      page: event.text('resourceLink') || '/dms/v2/home',
    }),
    example: {
      resources: [`arn:aws:dms:eu-central-1:123456789012:${what === 'Task' ? 'task' : 'rep'}:AB12`],
      detail: {
        type: `Replication${what}`,
        category: 'Failure',
        eventType: failed,
        eventId: 'DMS-EVENT-0078',
        detailMessage: 'Replication task has failed.',
      },
    },
  };
}

export const dms = defineAwsSource({
  id: 'aws.dms',
  title: 'AWS Database Migration Service',
  summary: 'Replications that fail, until they start again.',
  defaultSeverity: 'high',
  rows: [
    dmsRow('Task', 'REPLICATION_TASK_FAILED', ['REPLICATION_TASK_STARTED']),
    dmsRow('Instance', 'REPLICATION_INSTANCE_FAILED', [
      'REPLICATION_INSTANCE_RECOVERED',
      'REPLICATION_INSTANCE_RESTARTED',
    ]),
  ],
});

export const openSearch = defineAwsSource({
  id: 'aws.es',
  title: 'Amazon OpenSearch Service',
  summary: 'Notifications of a domain that something is wrong with it.',
  severities: { High: 'high', Medium: 'medium', Low: 'low', Informational: 'low' },
  rows: [
    {
      detailType: 'Amazon OpenSearch Service Notification',
      kind: 'notification',
      decides: {
        by: 'status',
        opens: ['Warning', 'Error', 'Red', 'Required'],
        resolves: ['Completed', 'Cleared', 'Green'],
      },
      tell: (event) => ({
        about: `${event.resources[0] ?? ''}/${event.text('event')}`,
        title: `OpenSearch: ${event.text('event')}`,
        text: event.text('description'),
        severity: event.text('severity'),
        items: event.resources,
      }),
      example: {
        resources: ['arn:aws:es:eu-central-1:123456789012:domain/logs'],
        detail: {
          event: 'Low Disk Space',
          status: 'Warning',
          severity: 'Medium',
          description: 'A node has less than 20 % left.',
        },
      },
    },
  ],
});
