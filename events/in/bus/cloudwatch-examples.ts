const ARN = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:';
const AT = '2026-09-07T08:00:04.123Z';

const envelope = {
  source: 'aws.cloudwatch',
  'detail-type': 'CloudWatch Alarm State Change',
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
} as const;

const alarm = { value: 'ALARM', reason: 'Threshold Crossed', timestamp: '2026-09-07T08:00:04.123+0000' } as const;
const INSTANCE = 'arn:aws:ec2:eu-central-1:123456789012:instance/i-1';
const cpu = { metric: { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId: 'i-1' } } };

export const cloudWatchAlarmExample = {
  ...envelope,
  id: '6f1d3c1e-0000-4000-8000-000000000001',
  resources: [`${ARN}orders-cpu`],
  detail: {
    alarmName: 'orders-cpu',
    configuration: {
      description: 'The order servers are busy. Runbook: https://wiki.example.com/orders-cpu',
      metrics: [{ metricStat: cpu }],
    },
    state: alarm,
  },
};

const metricFires = {
  key: `${ARN}orders-cpu`,
  state: 'firing',
  severity: null,
  title: 'orders-cpu',
  at: AT,
  runbook: 'https://wiki.example.com/orders-cpu',
  items: [`${ARN}orders-cpu`, INSTANCE, 'InstanceId:i-1'],
} as const;

const composite = {
  ...envelope,
  id: '6f1d3c1e-0000-4000-8000-000000000003',
  resources: [`${ARN}orders`],
  detail: {
    alarmName: 'orders',
    configuration: { alarmRule: 'ALARM(orders-cpu) OR ALARM(orders-errors)' },
    state: { ...alarm, reasonData: `{"triggeringAlarms":[{"arn":"${ARN}orders-cpu","state":{"value":"ALARM"}}]}` },
  },
};

export const cloudWatchExamples = [
  { name: 'a metric alarm fires', input: cloudWatchAlarmExample, becomes: [metricFires] },
  {
    name: 'it recovers',
    input: {
      ...cloudWatchAlarmExample,
      detail: { ...cloudWatchAlarmExample.detail, state: { ...alarm, value: 'OK' as const } },
    },
    becomes: [{ ...metricFires, state: 'resolved' as const }],
  },
  {
    name: 'it has no data',
    input: {
      ...cloudWatchAlarmExample,
      detail: { ...cloudWatchAlarmExample.detail, state: { ...alarm, value: 'INSUFFICIENT_DATA' as const } },
    },
    becomes: [],
  },
  {
    name: 'a metric math or anomaly alarm fires',
    input: {
      ...envelope,
      id: '6f1d3c1e-0000-4000-8000-000000000002',
      resources: [`${ARN}orders-traffic`],
      detail: {
        alarmName: 'orders-traffic',
        alarmTags: { severity: 'critical' },
        configuration: { metrics: [{}, { metricStat: cpu }, { metricStat: cpu }] },
        state: alarm,
      },
    },
    becomes: [
      {
        key: `${ARN}orders-traffic`,
        severity: 'critical',
        items: [`${ARN}orders-traffic`, INSTANCE, 'InstanceId:i-1'],
      },
    ],
  },
  {
    name: 'a composite alarm fires',
    input: composite,
    becomes: [{ key: `${ARN}orders`, state: 'firing' as const, items: [`${ARN}orders`, `${ARN}orders-cpu`] }],
  },
  {
    name: 'a composite alarm fires while its suppressor holds its actions',
    input: {
      ...composite,
      detail: { ...composite.detail, state: { ...composite.detail.state, actionsSuppressedBy: 'Alarm' } },
    },
    becomes: [],
  },
  {
    name: 'a contributor of a Metrics Insights alarm fires',
    input: {
      ...envelope,
      'detail-type': 'CloudWatch Alarm Contributor State Change' as const,
      id: '6f1d3c1e-0000-4000-8000-000000000004',
      resources: [`${ARN}tables`],
      detail: {
        alarmName: 'tables',
        alarmContributor: { id: '6d442278dba546f6', attributes: { TableName: 'orders' } },
        configuration: { metrics: [{}] },
        state: alarm,
      },
    },
    becomes: [
      {
        key: `${ARN}tables#6d442278dba546f6`,
        state: 'firing' as const,
        title: 'tables orders',
        items: [`${ARN}tables`, 'arn:aws:dynamodb:eu-central-1:123456789012:table/orders', 'TableName:orders'],
      },
    ],
  },
];
