import * as z from 'zod';
import { itemsOfDimension } from '#events/in/reading/aws-resource.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { itemsOf, labelsOf, list, paragraphs, required, words } from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { runbookIn } from '#events/in/reading/runbook.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

const dimensions = list(z.object({ name: words, value: words }));

/** What a CloudWatch alarm publishes as its action. */
export const AlarmSchema = z.object({
  AlarmName: required,
  AlarmDescription: words,
  AlarmArn: words,
  AWSAccountId: words,
  NewStateValue: z.enum(['ALARM', 'OK', 'INSUFFICIENT_DATA']),
  NewStateReason: words,
  StateChangeTime: words,
  Trigger: z
    .object({
      Namespace: words,
      MetricName: words,
      Dimensions: dimensions,
      Metrics: list(
        z.object({
          MetricStat: z
            .object({ Metric: z.object({ Dimensions: dimensions }) })
            .nullish()
            .catch(null),
        }),
      ),
    })
    .nullish()
    .catch(null),
});

/**
 * As the alarms on the bus: the ARN is the key, INSUFFICIENT_DATA neither opens nor resolves (Semantics, rule 31).
 *
 * @param topic - ARN; the alarm says its region by its name in words alone
 */
export function fromAlarm(alarm: z.output<typeof AlarmSchema>, topic: string): SourceAlert | null {
  const { AlarmName: name, AlarmDescription: description, NewStateValue: value, Trigger: trigger } = alarm;
  const [, partition = 'aws', , region = '', account = ''] = topic.split(':');
  const arn = alarm.AlarmArn || `arn:${partition}:cloudwatch:${region}:${alarm.AWSAccountId || account}:alarm:${name}`;
  const measured = [
    ...(trigger?.Dimensions ?? []),
    ...(trigger?.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric.Dimensions ?? []),
  ];
  const place = { account: alarm.AWSAccountId || account, region: arn.split(':')[3] ?? region };
  if (value === 'INSUFFICIENT_DATA') return null;
  return {
    key: arn,
    state: value === 'ALARM' ? 'firing' : 'resolved',
    severity: null,
    title: name,
    description: paragraphs(description, alarm.NewStateReason),
    at: instantOf(alarm.StateChangeTime),
    url: consolePage(arn.split(':')[3] ?? region, `/cloudwatch/home#alarmsV2:alarm/${encodeURIComponent(name)}`),
    runbook: runbookIn(description),
    items: itemsOf(
      arn,
      ...measured.flatMap(({ name: dimension, value: of }) => itemsOfDimension(dimension, of, place)),
    ),
    labels: labelsOf({
      ...Object.fromEntries(measured.map((dimension) => [dimension.name, dimension.value])),
      account: alarm.AWSAccountId || account,
      region,
      namespace: trigger?.Namespace,
      metric: trigger?.MetricName,
      alarm: name,
    }),
  };
}
