import * as z from 'zod';
import { itemsOfDimension, type Place } from '#events/in/reading/aws-resource.ts';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { runbookIn } from '#events/in/reading/runbook.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';
import { cloudWatchExamples } from './cloudwatch-examples.ts';

export const CLOUDWATCH_SOURCE = 'aws.cloudwatch';
export const CLOUDWATCH_DETAIL_TYPE = 'CloudWatch Alarm State Change';
const CONTRIBUTOR_DETAIL_TYPE = 'CloudWatch Alarm Contributor State Change';

const MetricSchema = z.object({
  metricStat: z
    .object({
      metric: z.object({
        namespace: z.string().optional(),
        name: z.string().optional(),
        dimensions: z.record(z.string(), z.string()).default({}),
      }),
    })
    .optional(),
});

const StateSchema = z.object({
  value: z.enum(['ALARM', 'OK', 'INSUFFICIENT_DATA']),
  reason: z.string().optional(),
  /** JSON in a text; of a composite alarm it names the alarms that changed it. */
  reasonData: z.string().optional(),
  timestamp: z.string().optional(),
  /** `Alarm`, `WaitPeriod` or `ExtensionPeriod` while a suppressor holds the actions of a composite alarm. */
  actionsSuppressedBy: z.string().nullish(),
});

const DetailSchema = z.object({
  alarmName: z.string().min(1),
  alarmContributor: z.object({ id: z.string(), attributes: z.record(z.string(), z.string()).default({}) }).optional(),
  alarmTags: z.record(z.string(), z.string()).optional(),
  configuration: z
    .object({
      description: z.string().nullish(),
      alarmRule: z.string().optional(),
      metrics: z.array(MetricSchema).default([]),
    })
    .optional(),
  muteDetail: z.object({ mutedByArn: z.string(), muteWindowEnd: z.string().optional() }).optional(),
  state: StateSchema,
});

const EventSchema = busEvent([CLOUDWATCH_DETAIL_TYPE, CONTRIBUTOR_DETAIL_TYPE], DetailSchema);
export type CloudWatchEvent = z.output<typeof EventSchema>;
type Detail = CloudWatchEvent['detail'];

const STATES = { state: { value: ['ALARM', 'OK'] } };

export const cloudWatch = defineBusSource({
  id: CLOUDWATCH_SOURCE,
  title: 'Amazon CloudWatch alarms',
  summary: 'Metric, metric math, anomaly, composite and contributor alarms of the account.',
  bus: 'default',
  severities: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
  defaultSeverity: 'medium',
  events: [
    {
      detailType: CLOUDWATCH_DETAIL_TYPE,
      outcome: 'decided by its state',
      when: '`ALARM` opens unless a suppressor holds the actions of the composite alarm; `OK` resolves; `INSUFFICIENT_DATA` does neither',
      detail: STATES,
    },
    {
      detailType: CONTRIBUTOR_DETAIL_TYPE,
      outcome: 'decided by its state',
      when: 'each contributor of a Metrics Insights or PromQL alarm by itself, as above',
      detail: STATES,
    },
    {
      detailType: 'CloudWatch Alarm Configuration Change',
      outcome: 'ignored',
      when: 'an alarm was created, changed or deleted',
    },
  ],
  schema: EventSchema,
  examples: cloudWatchExamples,
  setup: `Nothing: every alarm of the account and region where the desk runs arrives by itself. A rule that forwards alarms to this account's default bus brings those of others.

An alarm has no severity. It is \`medium\` unless a tag \`severity\` of the alarm, propagated with its events, or a rule of the configuration says otherwise. A line such as \`Runbook: https://…\` in the alarm's description becomes the link to the runbook.`,
  map: mapAlarm,
});

/** The ARN is the key: account, region and name say what is wrong, never the state or the time (Semantics, rule 29). */
function mapAlarm({ account, region, time, resources, detail }: CloudWatchEvent): SourceAlert[] {
  const { alarmName, alarmContributor: contributor, alarmTags = {}, configuration, state, muteDetail } = detail;
  const firing = state.value === 'ALARM';
  if (state.value === 'INSUFFICIENT_DATA') return [];
  // When the suppressor lets go, the alarm is told again without this.
  if (firing && state.actionsSuppressedBy) return [];
  const arn = resources[0] ?? `arn:aws:cloudwatch:${region}:${account}:alarm:${alarmName}`;
  return [
    {
      key: contributor ? `${arn}#${contributor.id}` : arn,
      state: firing ? 'firing' : 'resolved',
      severity: alarmTags.severity ?? null,
      title: [alarmName, ...Object.values(contributor?.attributes ?? {})].join(' '),
      // An alarm that is muted is told once only, so it opens; a maintenance window may hold what has this label.
      description: paragraphs(
        configuration?.description,
        state.reason,
        muteDetail && `Muted by ${muteDetail.mutedByArn}`,
      ),
      at: instantOf(state.timestamp) ?? instantOf(time),
      url: consolePage(region, `/cloudwatch/home#alarmsV2:alarm/${encodeURIComponent(alarmName)}`),
      runbook: runbookIn(configuration?.description),
      items: present(arn, ...dimensionsOf(detail, placeOf(arn)), ...causesOf(detail)),
      labels: labelled({ ...labelsOf(detail), account, region, muted: muteDetail?.mutedByArn }),
    },
  ];
}

/** Where the alarm is, what it measures is as well. */
function placeOf(arn: string): Place {
  const [, , , region = '', account = ''] = arn.split(':');
  return { region, account };
}

function measured({ configuration, alarmContributor }: Detail) {
  const metrics = (configuration?.metrics ?? []).flatMap(({ metricStat }) => metricStat?.metric ?? []);
  const dimensions = [...metrics.map((metric) => metric.dimensions), alarmContributor?.attributes ?? {}];
  return { metrics, dimensions };
}

/** What the metric is measured on, by its ARN where it has one. */
function dimensionsOf(detail: Detail, place: Place): string[] {
  return measured(detail)
    .dimensions.flatMap((dimensions) => Object.entries(dimensions))
    .flatMap(([name, value]) => itemsOfDimension(name, value, place));
}

function labelsOf(detail: Detail): Record<string, string | undefined> {
  const { metrics, dimensions } = measured(detail);
  const { namespace, name: metric } = metrics[0] ?? {};
  return { ...detail.alarmTags, ...Object.assign({}, ...dimensions), namespace, metric, alarm: detail.alarmName };
}

/** The alarms that a composite alarm is made of and that changed it: its incident and theirs are about the same thing. */
function causesOf({ configuration, state }: Detail): string[] {
  return configuration?.alarmRule ? (state.reasonData?.match(/arn:[\w-]+:cloudwatch:[^"\\]+/g) ?? []) : [];
}
