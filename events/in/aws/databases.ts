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

/** Of one type: which of the words in `status` say that something is wrong, and which that it is over. */
function openSearchRow(what: string, opens: readonly string[], resolves: readonly string[], example: object): AwsRow {
  return {
    detailType: what,
    kind: 'notification',
    decides: { by: 'status', opens, ...(resolves.length > 0 && { resolves }) },
    tell: (event) => ({
      about: `${event.resources[0] ?? ''}/${event.text('event')}`,
      title: `OpenSearch: ${event.text('event')}`,
      text: event.text('description'),
      severity: event.text('severity'),
      items: event.resources,
    }),
    example: {
      resources: ['arn:aws:es:eu-central-1:123456789012:domain/logs'],
      detail: { status: opens[0], severity: 'High', ...example },
    },
  };
}

/** Red for more than an hour: each try to restore its indices is told, and no end of it; people end it. */
const RED = ['Started', 'Partially Restored', 'Failed', 'Shard(s) to be deleted', 'Shard(s) deleted'];

export const openSearch = defineAwsSource({
  id: 'aws.es',
  title: 'Amazon OpenSearch Service',
  summary:
    'Notifications of a domain that something is wrong with it, that its cluster is red, or that a change of it failed.',
  severities: { High: 'high', Medium: 'medium', Low: 'low', Informational: 'low' },
  rows: [
    openSearchRow(
      'Amazon OpenSearch Service Notification',
      ['Warning', 'Error', 'Red', 'Required', 'Failed'],
      ['Completed', 'Cleared', 'Green'],
      { event: 'Low Disk Space', severity: 'Medium', description: 'A node has less than 20 % left.' },
    ),
    openSearchRow('Amazon OpenSearch Service Cluster Status Notification', RED, [], {
      event: 'Automatic Snapshot Restore for Red Indices',
      description: 'Your cluster status is red.',
    }),
    openSearchRow('Domain Error Notification', ['Error'], [], {
      event: 'KMS Key Inaccessible',
      description: 'You are at risk of losing access to your domain.',
    }),
    openSearchRow('Amazon OpenSearch Service Domain Update Notification', ['Failed'], [], {
      event: 'Domain Update Validation',
      description: 'Unable to perform updates to your domain.',
    }),
    openSearchRow('Amazon OpenSearch Service VPC Endpoint Notification', ['Failed'], [], {
      event: 'VPC Endpoint Create Validation',
      description: 'Unable to create VPC endpoint.',
    }),
    openSearchRow('Amazon OpenSearch Service Software Update Notification', ['Failed', 'Required'], ['Completed'], {
      event: 'Service Software Update',
      description: 'Installation of service software update failed.',
    }),
  ],
});
