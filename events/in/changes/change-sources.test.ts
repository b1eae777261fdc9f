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
      items: ['checkout'],
    });
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
