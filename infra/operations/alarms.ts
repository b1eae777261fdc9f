import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { nameOf } from '#infra/declared/names.ts';
import { METRICS_NAMESPACE } from '#infra/lambda/desk-function.ts';
import type { MetricName } from '#shared/telemetry/metrics.ts';
import type { WatchedDesk } from './watched-desk.ts';

/** `page`: people are kept from working or promises are being broken now. `ticket`: look at it in the working day. */
export type Severity = 'page' | 'ticket';

/** One series to watch. `of` tells alarms of the same kind apart, e.g. by function. */
export type Watched = { readonly of?: string; readonly metric: IMetric };

/** A reason to look at the desk. Its id is its heading in docs/runbook.md. */
export type AlarmKind = {
  readonly severity: Severity;
  readonly means: string;
  /** The alarm goes off at this value and above. */
  readonly threshold: number;
  /** So many periods in a row; one unless said otherwise. */
  readonly periods?: number;
  readonly watch: (desk: WatchedDesk) => readonly Watched[];
};

const FIVE_MINUTES = Duration.minutes(5);
const SUM: MetricOptions = { statistic: Stats.SUM, period: FIVE_MINUTES };
const MAXIMUM: MetricOptions = { statistic: Stats.MAXIMUM, period: FIVE_MINUTES };
/** SES reckons its rates about once an hour. */
const REPUTATION: MetricOptions = { statistic: Stats.AVERAGE, period: Duration.hours(1) };

/** SES puts an account under review at 5 % bounces and 0.1 % complaints, and may pause sending at 10 % and 0.5 %. */
const BOUNCE_RATE_UNDER_REVIEW = 0.05;
const COMPLAINT_RATE_UNDER_REVIEW = 0.001;
/** Half of the two minutes within which a lost message must be made good (Semantics, rule 21), seen twice in a row. */
const STREAM_LAG_MILLISECONDS = 60_000;

/** Every alarm of the desk, declared once: CloudWatch alarms, runbook headings and dashboard are derived from it. */
export const ALARMS = {
  'dead-letters': {
    severity: 'page',
    means: 'Something the desk was given could not be done after every retry, and waits to be sent again.',
    threshold: 1,
    watch: (desk) =>
      desk.deadLetters.map(({ of, queue }) => ({
        of,
        metric: queue.metricApproximateNumberOfMessagesVisible(MAXIMUM),
      })),
  },
  'sweep-found-timers': {
    severity: 'ticket',
    means: 'A timer did not fire and the sweep did its work up to two minutes late.',
    threshold: 1,
    watch: (desk) => [{ metric: counted('SweepFoundTimers', nameOf(desk.stage, 'sweep-timers')) }],
  },
  'record-unreadable': {
    severity: 'ticket',
    means: 'A record cannot be read, or what is due of it cannot be done. Everything else goes on.',
    threshold: 1,
    watch: (desk) => [{ metric: counted('RecordsFailing', nameOf(desk.stage, 'sweep-timers')) }],
  },
  'configuration-unreadable': {
    severity: 'ticket',
    means:
      'The configuration that should hold cannot be read. The desk goes on by the last one that can, and takes no new one.',
    threshold: 1,
    watch: (desk) => [{ metric: counted('ConfigurationsUnreadable', nameOf(desk.stage, 'sweep-timers')) }],
  },
  'executions-failed': {
    severity: 'ticket',
    means: 'A timer was tried to the end and failed; the sweep does its work, or fails for the same reason.',
    threshold: 1,
    watch: (desk) => [{ metric: desk.stateMachine.metricFailed(SUM) }],
  },
  'replay-failed': {
    severity: 'ticket',
    means: 'A replay of the configuration was tried to the end and failed: some open incidents are not moved.',
    threshold: 1,
    watch: (desk) => [{ metric: desk.replayMachine.metricFailed(SUM) }],
  },
  'function-errors': {
    severity: 'ticket',
    means: 'A function that is waited for failed with an error that is not its answer. Others end in dead-letters.',
    threshold: 1,
    watch: (desk) => desk.awaitedFunctions.map(({ name, lambda }) => ({ of: name, metric: lambda.metricErrors(SUM) })),
  },
  throttles: {
    severity: 'page',
    means: "Lambda refused calls: the account's concurrency, which all its functions share, is used up.",
    threshold: 1,
    watch: () => [{ metric: new Metric({ ...SUM, namespace: 'AWS/Lambda', metricName: 'Throttles' }) }],
  },
  'stream-behind': {
    severity: 'page',
    means: 'What happens to incidents reaches the bus or the timers late.',
    threshold: STREAM_LAG_MILLISECONDS,
    periods: 2,
    watch: (desk) =>
      desk.streamFunctions.map(({ name, lambda }) => ({ of: name, metric: lambda.metric('IteratorAge', MAXIMUM) })),
  },
  'api-failures': {
    severity: 'page',
    means: 'The API answered requests with 5xx.',
    threshold: 1,
    watch: (desk) => [{ metric: desk.api.metricServerError(SUM) }],
  },
  'table-throttles': {
    severity: 'ticket',
    means: 'DynamoDB refused requests to the table or an index of it: one key is hotter than a partition bears.',
    threshold: 1,
    watch: (desk) => [{ metric: throttledRequests(desk.table.tableName) }],
  },
  'alerts-unparsed': {
    severity: 'page',
    means: 'Alerts came that nobody could read. They are kept whole, and open nothing until they are read again.',
    threshold: 1,
    watch: (desk) =>
      (['receive-webhook', 'ingest-alert'] as const).map((name) => ({
        of: name,
        metric: counted('AlertsUnparsed', nameOf(desk.stage, name)),
      })),
  },
  'journal-broken': {
    severity: 'page',
    means: 'Somebody worked on a record that was changed past the desk, or looked at its journal.',
    threshold: 1,
    watch: (desk) => [{ metric: counted('JournalsBroken', nameOf(desk.stage, 'http-api')) }],
  },
  'mail-bounces': {
    severity: 'ticket',
    means: 'So much mail of this account bounces that SES puts it under review.',
    threshold: BOUNCE_RATE_UNDER_REVIEW,
    watch: () => [{ metric: reputation('Reputation.BounceRate') }],
  },
  'mail-complaints': {
    severity: 'ticket',
    means: 'So many people report mail of this account as spam that SES puts it under review.',
    threshold: COMPLAINT_RATE_UNDER_REVIEW,
    watch: () => [{ metric: reputation('Reputation.ComplaintRate') }],
  },
} as const satisfies Record<string, AlarmKind>;

export type AlarmId = keyof typeof ALARMS;

/** Powertools gives each count the dimension `service`, which is the function's name. */
function counted(metricName: MetricName, service: string): Metric {
  return new Metric({ ...SUM, namespace: METRICS_NAMESPACE, metricName, dimensionsMap: { service } });
}

/**
 * Over all operations, as each is a series of its own. A request counts when the table or any index of it had no room: the
 * table's own metrics know nothing of its indexes. The query costs by the series it finds, and there are none until it happens.
 */
function throttledRequests(table: string): IMetric {
  const series = 'SCHEMA("AWS/DynamoDB", TableName, Operation)';
  const expression = `SELECT SUM(ThrottledRequests) FROM ${series} WHERE TableName = '${table}'`;
  return new MathExpression({ expression, period: FIVE_MINUTES, label: 'ThrottledRequests' });
}

function reputation(metricName: string): Metric {
  return new Metric({ ...REPUTATION, namespace: 'AWS/SES', metricName });
}
