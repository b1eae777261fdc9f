import { CLOUDWATCH_SOURCE, type CloudWatchAlarm } from '#events/in/cloudwatch-alarm.ts';
import type { IncomingAlert } from './incoming-alert.ts';

/** Alarms have no severity of their own; the middle one until a rule says better. */
const SEVERITY = 'medium';
/** Configuration items of one record. */
const MOST_ITEMS = 20;
const LONGEST_TITLE = 300;

/**
 * A metric alarm. Its ARN is the key: account, region and name say what is wrong, never the state or the time (Semantics,
 * rule 29). INSUFFICIENT_DATA neither opens nor resolves (rule 31).
 *
 * @returns null for a state that asks for nothing
 */
export function fromCloudWatch({
  id,
  account,
  region,
  time,
  resources,
  detail,
}: CloudWatchAlarm): IncomingAlert | null {
  const { alarmName, configuration, state } = detail;
  if (state.value === 'INSUFFICIENT_DATA') return null;
  const arn = resources[0] ?? `arn:aws:cloudwatch:${region}:${account}:alarm:${alarmName}`;
  return {
    source: CLOUDWATCH_SOURCE,
    key: arn,
    delivery: id,
    at: instantOf(state.timestamp) ?? instantOf(time) ?? time,
    state: state.value === 'ALARM' ? 'firing' : 'resolved',
    severity: SEVERITY,
    ...PLAIN,
    url: consoleUrl(region, alarmName),
    title: alarmName.slice(0, LONGEST_TITLE),
    description: [configuration?.description, state.reason].filter(Boolean).join('\n\n'),
    labels: {},
    names: [arn, ...dimensions(detail.configuration?.metrics ?? [])].slice(0, MOST_ITEMS),
    configurationItems: [arn, ...dimensions(detail.configuration?.metrics ?? [])].slice(0, MOST_ITEMS),
  };
}

const PLAIN = { runbook: null, registered: [], integration: null, resends: false, rules: {} } as const;

type Metrics = NonNullable<CloudWatchAlarm['detail']['configuration']>['metrics'];

/** `InstanceId:i-1`: what the metric is measured on. */
function dimensions(metrics: Metrics): string[] {
  const pairs = metrics.flatMap(({ metricStat }) => Object.entries(metricStat?.metric.dimensions ?? {}));
  return [...new Set(pairs.map(([name, value]) => `${name}:${value}`))];
}

/** CloudWatch writes offsets without a colon (`+0000`), which not every parser takes. */
function instantOf(text: string | undefined): string | null {
  const milliseconds = Date.parse(text?.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

function consoleUrl(region: string, alarmName: string): string {
  const name = encodeURIComponent(alarmName);
  return `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#alarmsV2:alarm/${name}`;
}
