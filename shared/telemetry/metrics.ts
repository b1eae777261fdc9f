import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/**
 * What the desk counts beyond what AWS counts by itself. Alarms name these.
 *
 * Apart from the log so that a function which counts nothing does not pay for loading it (7 ms of a cold start).
 */
export const METRIC_NAMES = [
  'SweepFoundTimers',
  'RecordsFailing',
  'ConfigurationsUnreadable',
  'JournalsBroken',
  'MailsSent',
  'MailsSuppressed',
  'MailsImpossible',
  'AlertsIgnored',
  'AlertsAccepted',
  'AlertsRepeated',
  'AlertsUnparsed',
  'AlertsRefused',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];

const metrics = new Metrics();

/**
 * Writes one count in CloudWatch's embedded format, at once: an invocation that dies later has still counted.
 *
 * @param by - tells counts of one name apart; each value is a metric of its own, so there must be few
 */
export function count(name: MetricName, value = 1, by: Readonly<Record<string, string>> = {}): void {
  for (const [dimension, kind] of Object.entries(by)) metrics.addDimension(dimension, kind);
  metrics.addMetric(name, MetricUnit.Count, value);
  metrics.publishStoredMetrics();
}
