import { describe, expect, it } from 'vitest';
import { CHANGE_SOURCES, observedChange } from './change-sources.ts';

const LAMBDA = CHANGE_SOURCES.find(({ detailType }) => detailType.includes('CloudTrail'))?.example as {
  readonly detail: object;
};

describe('given events of the account as AWS documents them', () => {
  it.each(CHANGE_SOURCES.map(({ detailType, example }) => [detailType, example] as const))(
    'when it is a %s then what, when and of what is known',
    (_, example) => {
      const change = observedChange(example);
      expect(change).toMatchObject({ at: '2026-09-07T09:50:00.000Z' });
      expect(change?.what).toMatch(/checkout|sg-1/);
      expect(change?.items.length).toBeGreaterThan(0);
    },
  );

  it('when somebody called then it is their role and not its session', () => {
    expect(observedChange(LAMBDA)).toMatchObject({
      what: 'UpdateFunctionCode checkout',
      by: 'Deployer',
      items: ['arn:aws:lambda:eu-central-1:123456789012:function:checkout', 'checkout'],
    });
  });

  const called = (eventSource: string, eventName: string, requestParameters: object) =>
    observedChange({ ...LAMBDA, detail: { ...LAMBDA.detail, eventSource, eventName, requestParameters } });

  it.each<[string, string, string, object]>([
    [
      'arn:aws:rds:eu-central-1:123456789012:db:orders',
      ...(['rds.amazonaws.com', 'ModifyDBInstance', { dBInstanceIdentifier: 'orders' }] as const),
    ],
    [
      'arn:aws:ec2:eu-central-1:123456789012:instance/i-0abc',
      ...(['ec2.amazonaws.com', 'StopInstances', { instancesSet: { items: [{ instanceId: 'i-0abc' }] } }] as const),
    ],
    [
      'arn:aws:dynamodb:eu-central-1:123456789012:table/orders',
      ...(['dynamodb.amazonaws.com', 'UpdateTable', { tableName: 'orders' }] as const),
    ],
  ])('when an alarm knows it as %s then so does what %s says of %s', (arn, eventSource, eventName, parameters) => {
    expect(called(eventSource, eventName, parameters)?.items).toContain(arn);
  });

  it('when its request has what is no list of instances, or an ARN already, then nothing is made up', () => {
    const arn = 'arn:aws:lambda:eu-central-1:123456789012:function:checkout';
    expect(called('ec2.amazonaws.com', 'StopInstances', { instancesSet: 'all' })?.items).toEqual([]);
    expect(called('lambda.amazonaws.com', 'PublishVersion', { functionName: arn })?.items).toEqual([arn, 'checkout']);
  });

  it('when a pipeline was started by somebody in a role then it is the role and not its session', () => {
    const pipeline = CHANGE_SOURCES.find(({ source }) => source === 'aws.codepipeline');
    expect(observedChange(pipeline?.example)).toMatchObject({ by: 'Deployer' });
  });

  it.each<[string, object]>([
    ['it failed', { errorCode: 'AccessDenied' }],
    ['it reads', { eventName: 'GetFunction' }],
    ['it is of another service', { eventSource: 'sts.amazonaws.com' }],
  ])('when %s then nothing changed', (_, detail) => {
    expect(observedChange({ ...LAMBDA, detail: { ...LAMBDA.detail, ...detail } })).toBeNull();
  });

  it('when it is an alarm, an alert, or no event at all then nothing changed', () => {
    expect(observedChange({ ...LAMBDA, 'detail-type': 'CloudWatch Alarm State Change' })).toBeNull();
    expect(observedChange({ ...LAMBDA, time: 'tea' })).toMatchObject({ at: '2026-09-07T09:50:00.000Z' });
    expect([observedChange(null), observedChange('x'), observedChange({})]).toEqual([null, null, null]);
  });
});
