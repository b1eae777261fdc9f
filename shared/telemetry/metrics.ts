import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/**
 * What the desk counts beyond what AWS counts by itself. Alarms name these.
 *
 * Apart from the log so that a function which counts nothing does not pay for loading it (7 ms of a cold start).
 */
export const METRIC_NAMES = [
  'SweepFoundTimers',
  'MailsSent',
  'MailsSuppressed',
  'MailsImpossible',
  'AlertsIgnored',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];

const metrics = new Metrics();

/** Writes one count in CloudWatch's embedded format, at once: an invocation that dies later has still counted. */
export function count(name: MetricName, value = 1): void {
  metrics.addMetric(name, MetricUnit.Count, value);
  metrics.publishStoredMetrics();
}
