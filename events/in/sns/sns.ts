import * as z from 'zod';
import { type BusSource, defineWebhookSource, type WebhookSource } from '#events/in/source/define-source.ts';
import { messageSchema } from './sns-message.ts';

const topic = 'arn:aws:sns:eu-central-1:123456789012:alarms';
const alarm = {
  AlarmName: 'orders-cpu',
  AlarmDescription: 'The order servers are busy. Runbook: https://runbooks.example.com/cpu',
  AWSAccountId: '123456789012',
  NewStateValue: 'ALARM',
  NewStateReason: 'Threshold Crossed: 1 datapoint [99.5] was greater than the threshold (80.0).',
  StateChangeTime: '2026-09-07T08:00:04.123+0000',
  Region: 'EU (Frankfurt)',
  AlarmArn: 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:orders-cpu',
  OldStateValue: 'OK',
  Trigger: { MetricName: 'CPUUtilization', Namespace: 'AWS/EC2', Dimensions: [{ name: 'InstanceId', value: 'i-1' }] },
};
const event = {
  version: '0',
  id: '6f1d3c1e-0000-4000-8000-000000000001',
  'detail-type': 'CloudWatch Alarm State Change',
  source: 'aws.cloudwatch',
  account: '123456789012',
  time: '2026-09-07T08:10:05Z',
  region: 'eu-central-1',
  resources: [alarm.AlarmArn],
  detail: { alarmName: 'orders-cpu', state: { value: 'OK', timestamp: '2026-09-07T08:10:04.123+0000' } },
};

function notification(message: unknown, subject = '') {
  return {
    Type: 'Notification',
    MessageId: '3a6a339c-60fc-5718-875e-66cf50fbf89a',
    TopicArn: topic,
    Subject: subject,
    Message: typeof message === 'string' ? message : JSON.stringify(message),
    Timestamp: '2026-09-07T08:00:05.567Z',
    SignatureVersion: '1',
    Signature: 'EXAMPLE',
    SigningCertURL: 'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0000.pem',
    UnsubscribeURL: 'https://sns.eu-central-1.amazonaws.com/?Action=Unsubscribe',
  };
}

const scalingNotice = {
  Service: 'AWS Auto Scaling',
  Event: 'autoscaling:EC2_INSTANCE_LAUNCH_ERROR',
  AutoScalingGroupName: 'web',
  AutoScalingGroupARN: 'arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:8d2a:autoScalingGroupName/web',
  AccountId: '123456789012',
  Time: '2026-09-07T08:00:04.123Z',
  StatusMessage: 'There is no Spot capacity available that matches your request.',
};
const databaseNotice = {
  'Event Source': 'db-instance',
  'Event Time': '2026-09-07 08:00:04.123',
  'Source ID': 'orders',
  'Event ID': 'http://docs.amazonwebservices.com/AmazonRDS/latest/UserGuide/USER_Events.html#RDS-EVENT-0089',
  'Event Message': 'The free storage capacity is low: low storage.',
};

function saying(number: string, message: string) {
  return { 'Event ID': databaseNotice['Event ID'].replace('0089', number), 'Event Message': message };
}

/** @param sources - of the bus, whose events a topic may carry */
export function snsSource(sources: readonly BusSource[]): WebhookSource {
  return defineWebhookSource({
    id: 'sns',
    title: 'Amazon SNS',
    summary: "A topic of any account: CloudWatch alarms, EventBridge events, the desk's own alerts, plain words.",
    severities: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
    defaultSeverity: 'medium',
    authentication: { by: 'sns' },
    setup: `Subscribe the desk to the topic; it confirms by itself. Raw message delivery stays off, for the signature is in the envelope.

\`\`\`sh
aws sns subscribe --topic-arn ${topic} --protocol https \\
  --notification-endpoint '{{url}}?token={{token}}'
\`\`\`

An integration whose \`topics\` in the configuration names the topic's ARN needs no token: the signature of SNS is proof enough.

Alarms open and resolve by their state, as those on the bus do, and have the same key. Events, the desk's own alerts, and notices of Auto Scaling groups and RDS are read as on the bus; an event of a source or type the desk does not know is kept as unparsed. Anything that is no JSON
opens, known by topic and subject, and is resolved by people. JSON of another kind is kept as unparsed.`,
    body: z.record(z.string(), z.unknown()),
    // Confirmations are answered before anything is read.
    split: (body) => (body.Type === undefined || body.Type === 'Notification' ? [body] : []),
    one: messageSchema(sources),
    examples: [
      {
        name: 'An alarm goes off',
        input: notification(alarm, 'ALARM: "orders-cpu" in EU (Frankfurt)'),
        becomes: [
          {
            key: alarm.AlarmArn,
            state: 'firing',
            title: 'orders-cpu',
            at: '2026-09-07T08:00:04.123Z',
            runbook: 'https://runbooks.example.com/cpu',
            items: [alarm.AlarmArn, 'arn:aws:ec2:eu-central-1:123456789012:instance/i-1', 'InstanceId:i-1'],
          },
        ],
      },
      {
        name: 'It is over',
        input: notification({ ...alarm, NewStateValue: 'OK', StateChangeTime: '2026-09-07T08:10:04.123+0000' }),
        becomes: [{ key: alarm.AlarmArn, state: 'resolved' }],
      },
      {
        name: 'It has too little data',
        input: notification({ ...alarm, NewStateValue: 'INSUFFICIENT_DATA' }),
        becomes: [],
      },
      {
        name: 'An event that a rule forwards',
        input: notification(event),
        becomes: [{ key: alarm.AlarmArn, state: 'resolved', at: '2026-09-07T08:10:04.123Z' }],
      },
      {
        name: "The desk's own alert",
        input: notification({ key: 'backup/nightly', state: 'firing', severity: 'high', title: 'No backup' }),
        becomes: [{ key: 'backup/nightly', state: 'firing', severity: 'high', title: 'No backup' }],
      },
      {
        name: 'An Auto Scaling group cannot launch an instance',
        input: notification(scalingNotice),
        becomes: [{ key: 'launch/web', state: 'firing', title: 'Auto Scaling: web cannot launch an instance' }],
      },
      {
        name: 'It can again',
        input: notification({ ...scalingNotice, Event: 'autoscaling:EC2_INSTANCE_LAUNCH' }),
        becomes: [{ key: 'launch/web', state: 'resolved' }],
      },
      {
        name: 'A database says that something is wrong',
        input: notification(databaseNotice),
        becomes: [{ key: 'rds/orders/RDS-EVENT-0089', state: 'firing', items: ['orders'] }],
      },
      {
        name: 'A database fails over',
        input: notification({ ...databaseNotice, ...saying('0013', 'Multi-AZ instance failover started.') }),
        becomes: [{ key: 'rds/orders/failover', state: 'firing', severity: 'medium' }],
      },
      {
        name: 'It has failed over',
        input: notification({ ...databaseNotice, ...saying('0049', 'Multi-AZ instance failover completed.') }),
        becomes: [{ key: 'rds/orders/failover', state: 'firing' }, { state: 'resolved' }],
      },
      {
        name: 'A database says that something is done',
        input: notification({ ...databaseNotice, ...saying('0002', 'Finished DB Instance backup') }),
        becomes: [],
      },
      {
        name: 'Plain words',
        input: notification('The tape robot is stuck.\nPlease look.', 'Tape robot'),
        becomes: [{ key: `${topic}/Tape robot`, state: 'firing', title: 'Tape robot' }],
      },
    ],
    map: (alerts) => alerts,
  });
}
