import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';

const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';

export interface Alarm {
  readonly name: string;
  readonly state: 'ALARM' | 'OK' | 'INSUFFICIENT_DATA';
  /** ISO instant of the change of state. */
  readonly at: string;
  readonly instance?: string;
}

export function alarmArn(name: string): string {
  return `arn:aws:cloudwatch:${REGION}:${ACCOUNT}:alarm:${name}`;
}

export function instanceArn(id: string): string {
  return `arn:aws:ec2:${REGION}:${ACCOUNT}:instance/${id}`;
}

/** The entry CloudWatch would put on the default bus when a metric alarm changes its state. */
export function cloudWatchAlarm(alarm: Alarm): PutEventsRequestEntry {
  return {
    Source: 'aws.cloudwatch',
    DetailType: 'CloudWatch Alarm State Change',
    Time: new Date(alarm.at),
    Resources: [alarmArn(alarm.name)],
    Detail: JSON.stringify(detailOf(alarm)),
  };
}

function detailOf({ name, state, at, instance = 'i-0abc' }: Alarm) {
  // CloudWatch writes its own instants without a colon in the offset.
  const timestamp = at.replace('Z', '+0000');
  return {
    alarmName: name,
    configuration: {
      description: 'Goes into alarm when the processor is too busy',
      metrics: [
        {
          id: 'm1',
          metricStat: {
            metric: { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId: instance } },
            period: 300,
            stat: 'Average',
          },
          returnData: true,
        },
      ],
    },
    previousState: { value: state === 'ALARM' ? 'OK' : 'ALARM', reason: 'Threshold Crossed', timestamp },
    state: {
      value: state,
      reason: 'Threshold Crossed: 1 out of the last 1 datapoints [99.5] was greater than the threshold (50.0).',
      reasonData: '{"version":"1.0","statistic":"Average","period":300,"recentDatapoints":[99.5],"threshold":50.0}',
      timestamp,
    },
  };
}
