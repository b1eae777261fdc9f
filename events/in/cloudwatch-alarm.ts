import * as z from 'zod';

/** What CloudWatch puts on the default bus when an alarm changes its state. Only what the desk reads is named. */
export const CLOUDWATCH_SOURCE = 'aws.cloudwatch';
export const CLOUDWATCH_DETAIL_TYPE = 'CloudWatch Alarm State Change';

export const CLOUDWATCH_STATES = ['ALARM', 'OK', 'INSUFFICIENT_DATA'] as const;

const StateSchema = z.object({
  value: z.enum(CLOUDWATCH_STATES),
  reason: z.string().optional(),
  timestamp: z.string().optional(),
});

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

export const CloudWatchAlarmSchema = z.object({
  id: z.string(),
  account: z.string(),
  region: z.string(),
  time: z.string(),
  resources: z.array(z.string()).default([]),
  detail: z.object({
    alarmName: z.string().min(1),
    configuration: z
      .object({ description: z.string().optional(), metrics: z.array(MetricSchema).default([]) })
      .optional(),
    state: StateSchema,
  }),
});

export type CloudWatchAlarm = z.infer<typeof CloudWatchAlarmSchema>;

export const cloudWatchAlarmExample: z.input<typeof CloudWatchAlarmSchema> = {
  id: '6f1d3c1e-0000-4000-8000-000000000001',
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
  resources: ['arn:aws:cloudwatch:eu-central-1:123456789012:alarm:orders-cpu'],
  detail: {
    alarmName: 'orders-cpu',
    configuration: {
      description: 'The order servers are busy',
      metrics: [
        { metricStat: { metric: { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId: 'i-1' } } } },
      ],
    },
    state: { value: 'ALARM', reason: 'Threshold Crossed', timestamp: '2026-09-07T08:00:04.123+0000' },
  },
};
