import type { AwsEvent } from './aws-event.ts';
import { type AwsRow, defineAwsSource } from './define-aws-source.ts';
import { idsOf, isWell, RDS_TROUBLES, severityOf, type Trouble } from './rds-troubles.ts';

/** Categories that say something is wrong; what they call `recovery` only begins to put it right. */
const WRONG = ['failure', 'low storage'];

/** A database, a cluster, a snapshot: what tells, and an ARN of one. */
interface Teller {
  readonly what: string;
  readonly arn: string;
}

/** What every event of RDS is told by, whatever is wrong. */
function told(event: AwsEvent, what: string) {
  const source = event.text('SourceArn') || (event.resources[0] ?? event.text('SourceIdentifier'));
  return {
    about: `${source}/${what}`,
    title: `RDS: ${event.text('SourceIdentifier')}: ${what}`,
    text: [event.text('Message'), event.text('EventID')].join('\n'),
    items: [source],
    labels: { database: event.text('SourceIdentifier'), eventId: event.text('EventID') },
    at: event.text('Date'),
  };
}

function exampleOf({ what, arn }: Teller, detail: Readonly<Record<string, unknown>>): AwsRow['example'] {
  return {
    resources: [arn],
    detail: {
      SourceType: what.toUpperCase().replaceAll(' ', '_'),
      SourceArn: arn,
      SourceIdentifier: arn.split(':').at(-1),
      ...detail,
    },
  };
}

const typeOf = ({ what }: Teller) => `RDS ${what} Event`;
const kindOf = ({ what }: Teller) => what.replace(/^DB /, '').toLowerCase().replaceAll(' ', '-');

/** Whatever the categories call wrong. */
function wrongRow(teller: Teller): AwsRow {
  return {
    detailType: typeOf(teller),
    kind: kindOf(teller),
    only: { EventCategories: WRONG },
    when: 'categories `failure` and `low storage`',
    tell: (event) => {
      const category = event.texts('EventCategories').find((one) => WRONG.includes(one));
      if (category === undefined || isWell(event.text('EventID'))) return null;
      return { ...told(event, category), severity: category };
    },
    example: exampleOf(teller, {
      EventCategories: ['failure'],
      Message: 'The database instance has failed due to an incompatible configuration.',
      EventID: 'RDS-EVENT-0031',
    }),
  };
}

/** What its id alone says. */
function troubleRow(teller: Teller, trouble: Trouble): AwsRow {
  const { what } = trouble;
  const ids = idsOf(trouble);
  return {
    detailType: typeOf(teller),
    kind: kindOf(teller),
    called: what,
    decides: { by: 'EventID', ...ids },
    tell: (event) => ({ ...told(event, what), severity: severityOf(trouble, event.text('EventID')) }),
    example: exampleOf(teller, { EventCategories: ['notification'], Message: what, EventID: ids.opens[0] }),
  };
}

function rowsOf(teller: Teller): AwsRow[] {
  const troubles = RDS_TROUBLES.filter(({ of }) => of.includes(teller.what));
  return [wrongRow(teller), ...troubles.map((trouble) => troubleRow(teller, trouble))];
}

const TELLERS: readonly Teller[] = [
  { what: 'DB Instance', arn: 'arn:aws:rds:eu-central-1:123456789012:db:orders' },
  { what: 'DB Cluster', arn: 'arn:aws:rds:eu-central-1:123456789012:cluster:orders' },
  { what: 'DB Snapshot', arn: 'arn:aws:rds:eu-central-1:123456789012:snapshot:orders-1' },
  { what: 'DB Cluster Snapshot', arn: 'arn:aws:rds:eu-central-1:123456789012:cluster-snapshot:orders-1' },
  { what: 'DB Proxy', arn: 'arn:aws:rds:eu-central-1:123456789012:db-proxy:prx-1' },
  { what: 'DB Shard Group', arn: 'arn:aws:rds:eu-central-1:123456789012:shard-group:shards-1' },
  { what: 'Blue Green Deployment', arn: 'arn:aws:rds:eu-central-1:123456789012:deployment:bgd-1' },
  { what: 'Custom Engine Version', arn: 'arn:aws:rds:eu-central-1:123456789012:cev:custom-oracle-ee/19.1' },
];

export const rds = defineAwsSource({
  id: 'aws.rds',
  title: 'Amazon RDS and Aurora',
  summary: 'Databases, clusters and snapshots that fail, fail over, run out of storage, or refuse what they are to do.',
  severities: { failure: 'high', 'low storage': 'high', failover: 'medium', refused: 'medium' },
  rows: TELLERS.flatMap(rowsOf),
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
