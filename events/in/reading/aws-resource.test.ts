import { describe, expect, it } from 'vitest';
import { inspector } from '#events/in/aws/security.ts';
import { cloudWatch } from '#events/in/bus/cloudwatch.ts';
import { guardDuty } from '#events/in/bus/guardduty.ts';
import { health } from '#events/in/bus/health.ts';
import type { BusSource } from '#events/in/source/define-source.ts';
import { itemsOfDimension, itemsOfId } from './aws-resource.ts';

const PLACE = { account: '123456789012', region: 'eu-central-1' };

describe('a resource of AWS', () => {
  it.each([
    ['InstanceId', 'i-0a', 'arn:aws:ec2:eu-central-1:123456789012:instance/i-0a'],
    ['FunctionName', 'orders', 'arn:aws:lambda:eu-central-1:123456789012:function:orders'],
    ['BucketName', 'archive', 'arn:aws:s3:::archive'],
    ['QueueName', 'orders', 'arn:aws:sqs:eu-central-1:123456789012:orders'],
    ['DBInstanceIdentifier', 'orders', 'arn:aws:rds:eu-central-1:123456789012:db:orders'],
  ])('measured by %s has its ARN, then the name it was known by', (name, value, arn) => {
    expect(itemsOfDimension(name, value, PLACE)).toEqual([arn, `${name}:${value}`]);
  });

  it.each(['AutoScalingGroupName', 'constructor', 'toString', '__proto__'])(
    'measured by %s, whose ARN its name does not tell, keeps its name',
    (name) => {
      expect(itemsOfDimension(name, 'x', PLACE)).toEqual([`${name}:x`]);
    },
  );

  it('in China or GovCloud has that partition', () => {
    expect(itemsOfId('i-0a', { ...PLACE, region: 'cn-north-1' })[0]).toMatch(/^arn:aws-cn:/);
    expect(itemsOfDimension('BucketName', 'b', { ...PLACE, region: 'us-gov-west-1' })[0]).toBe('arn:aws-us-gov:s3:::b');
  });

  it('has one name, whoever tells of it', () => {
    const told = (source: BusSource, detail: object, type: string) => {
      const base = source.examples.find(({ input }) => (input as { 'detail-type': string })['detail-type'] === type);
      const input = base?.input as { detail: object };
      const event = { ...input, ...PLACE, resources: [], detail: { ...input.detail, ...detail } };
      return source.map(source.schema.parse(event)).flatMap(({ items }) => items);
    };
    const arn = 'arn:aws:ec2:eu-central-1:123456789012:instance/i-0abc';
    const metrics = [{ metricStat: { metric: { name: 'CPUUtilization', dimensions: { InstanceId: 'i-0abc' } } } }];
    const found = {
      resource: { instanceDetails: { instanceId: 'i-0abc' } },
      accountId: PLACE.account,
      region: PLACE.region,
    };
    const affected = { affectedEntities: [{ entityValue: 'i-0abc' }], affectedAccount: PLACE.account };
    expect(told(cloudWatch, { configuration: { metrics } }, 'CloudWatch Alarm State Change')).toContain(arn);
    expect(told(guardDuty, found, 'GuardDuty Finding')).toContain(arn);
    expect(told(health, affected, 'AWS Health Event')).toContain(arn);
    expect(told(inspector, { resources: [{ id: 'i-0abc' }] }, 'Inspector2 Finding')).toContain(arn);
  });
});
