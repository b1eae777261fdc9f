import { arnOf, itemsOfId } from '#events/in/reading/aws-resource.ts';
import { type AwsRow, defineAwsSource } from './define-aws-source.ts';

const GROUP = 'arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:8d2a:autoScalingGroupName/web';

const KINDS = { launch: 'Launch', terminate: 'Terminate', detach: 'Detach' } as const;

function scaling(kind: keyof typeof KINDS, always: 'opens' | 'resolves'): AwsRow {
  const Kind = KINDS[kind];
  return {
    detailType: `EC2 Instance ${Kind} ${always === 'opens' ? 'Unsuccessful' : 'Successful'}`,
    kind,
    always,
    ...(always === 'resolves' && { when: 'of the same group' }),
    tell: (event) => ({
      about: event.text('AutoScalingGroupName'),
      title: `Auto Scaling: ${event.text('AutoScalingGroupName')} cannot ${kind} an instance`,
      text: [event.text('StatusMessage'), event.text('Cause'), event.text('Description')].join('\n'),
      items: [
        ...event.resources.filter((arn) => arn.includes(':autoScalingGroup:')),
        `AutoScalingGroupName:${event.text('AutoScalingGroupName')}`,
      ],
      labels: { group: event.text('AutoScalingGroupName') },
      at: event.text('EndTime'),
    }),
    example: {
      resources: [GROUP],
      detail: {
        AutoScalingGroupName: 'web',
        StatusCode: always === 'opens' ? 'Failed' : 'InProgress',
        StatusMessage: 'There is no Spot capacity available that matches your request.',
      },
    },
  };
}

/** New instances in place of all old ones: how a group is given another version. */
function refresh(outcome: string, always: 'opens' | 'resolves'): AwsRow {
  return {
    detailType: `EC2 Auto Scaling Instance Refresh ${outcome}`,
    kind: 'refresh',
    always,
    ...(always === 'resolves' && { when: 'of the same group' }),
    tell: (event) => ({
      about: event.text('AutoScalingGroupName'),
      title: `Auto Scaling: instance refresh of ${event.text('AutoScalingGroupName')} failed`,
      text: event.text('InstanceRefreshId'),
      items: [
        ...event.resources.filter((arn) => arn.includes(':autoScalingGroup:')),
        `AutoScalingGroupName:${event.text('AutoScalingGroupName')}`,
      ],
      labels: { group: event.text('AutoScalingGroupName') },
    }),
    example: { resources: [GROUP], detail: { AutoScalingGroupName: 'web', InstanceRefreshId: 'ir-01' } },
  };
}

export const autoScaling = defineAwsSource({
  id: 'aws.autoscaling',
  title: 'Amazon EC2 Auto Scaling',
  summary: 'Groups that cannot launch, end, detach or refresh instances, until they can again.',
  defaultSeverity: 'high',
  rows: [
    scaling('launch', 'opens'),
    scaling('launch', 'resolves'),
    scaling('terminate', 'opens'),
    scaling('terminate', 'resolves'),
    scaling('detach', 'opens'),
    scaling('detach', 'resolves'),
    refresh('Failed', 'opens'),
    refresh('Rollback Failed', 'opens'),
    refresh('Succeeded', 'resolves'),
  ],
});

export const ec2 = defineAwsSource({
  id: 'aws.ec2',
  title: 'Amazon EC2 and EBS',
  summary: 'Snapshots and volumes that fail; on request, Spot interruptions, rebalancing and instances that stop.',
  severities: { failure: 'high', notice: 'low' },
  rows: [
    {
      detailType: 'EBS Snapshot Notification',
      kind: 'snapshot',
      decides: { by: 'result', opens: ['failed'], resolves: ['succeeded'] },
      when: 'by the volume or snapshot it is made of',
      tell: (event) => ({
        about: `${event.text('event')}/${event.text('source')}`,
        title: `EBS: ${event.text('event')} of ${event.text('source').split('/').at(-1)} failed`,
        text: [event.text('cause'), event.text('snapshot_id')].join('\n'),
        severity: 'failure',
        items: [event.text('source')],
        at: event.text('endTime'),
      }),
      example: {
        detail: {
          event: 'createSnapshot',
          result: 'failed',
          cause: 'client error',
          source: 'arn:aws:ec2:eu-central-1:123456789012:volume/vol-01',
          snapshot_id: 'arn:aws:ec2:eu-central-1::snapshot/snap-01',
        },
      },
    },
    {
      detailType: 'EBS Multi-Volume Snapshots Completion Status',
      kind: 'snapshots',
      decides: { by: 'result', opens: ['failed'], resolves: ['succeeded'] },
      tell: (event) => ({
        about: event.text('source'),
        title: `EBS: snapshots of ${event.text('source').split('/').at(-1)} failed`,
        text: event.text('cause'),
        severity: 'failure',
        items: [event.text('source')],
      }),
      example: {
        detail: {
          event: 'createSnapshots',
          result: 'failed',
          cause: 'Snapshot snap-01 is in status error',
          source: 'arn:aws:ec2:eu-central-1:123456789012:instance/i-01',
        },
      },
    },
    {
      detailType: 'EBS Volume Notification',
      kind: 'volume',
      decides: { by: 'result', opens: ['failed'], resolves: ['available', 'optimizing', 'completed', 'attached'] },
      tell: (event) => {
        const volume = event.resources.find((arn) => arn.includes('volume/')) ?? event.text('request-id');
        return {
          about: volume,
          title: `EBS: ${event.text('event')} of ${volume.split('/').at(-1)} failed`,
          text: event.text('cause'),
          severity: 'failure',
          items: event.resources,
        };
      },
      example: {
        resources: ['arn:aws:ec2:eu-central-1:123456789012:volume/vol-01'],
        detail: { event: 'modifyVolume', result: 'failed', cause: 'The volume could not be modified.' },
      },
    },
    {
      detailType: 'EC2 Spot Instance Interruption Warning',
      kind: 'spot',
      notice: true,
      tell: (event) => ({
        about: event.text('instance-id'),
        title: `Spot instance ${event.text('instance-id')} will ${event.text('instance-action') || 'end'} in two minutes`,
        severity: 'notice',
        items: [arnOf('ec2', event, `instance/${event.text('instance-id')}`), event.text('instance-id')],
      }),
      example: { detail: { 'instance-id': 'i-01', 'instance-action': 'terminate' } },
    },
    {
      detailType: 'EC2 Instance Rebalance Recommendation',
      kind: 'rebalance',
      notice: true,
      tell: (event) => ({
        about: event.text('instance-id'),
        title: `Spot instance ${event.text('instance-id')} is likely to be interrupted`,
        severity: 'notice',
        items: itemsOfId(event.text('instance-id'), event),
      }),
      example: { detail: { 'instance-id': 'i-01' } },
    },
    {
      detailType: 'EC2 Instance State-change Notification',
      kind: 'instance',
      decides: { by: 'state', opens: ['stopped', 'terminated'], resolves: ['running'] },
      notice: true,
      tell: (event) => ({
        about: event.text('instance-id'),
        title: `Instance ${event.text('instance-id')} is ${event.text('state')}`,
        severity: 'notice',
        items: itemsOfId(event.text('instance-id'), event),
      }),
      example: { detail: { 'instance-id': 'i-01', state: 'stopped' } },
    },
  ],
});
