import { describe, expect, it } from 'vitest';
import { BUS_SOURCES } from '#events/in/sources.ts';
import { compilePattern } from '#local/services/events/pattern.ts';
import { ofType, readable, synthesize } from './desk-template.ts';

const rules = ofType(synthesize().service, 'AWS::Events::Rule').map(({ Properties }) => Properties);

function ruleOf(id: string) {
  const name = `firstline-test-alerts-${id.replaceAll('.', '-')}`;
  return rules.filter(({ Name }) => Name === name);
}

const OWN_RULE = BUS_SOURCES.filter(({ sharesRule }) => !sharesRule);
const SHARED_RULE = BUS_SOURCES.filter(({ sharesRule }) => sharesRule);

describe('every source that shares a rule', () => {
  const shared = rules.filter(({ Name }) => String(Name).startsWith('firstline-test-alerts-aws-services-'));
  const lets = shared.map(({ EventPattern }) => compilePattern(EventPattern));

  it('is in few rules, each with a pattern that EventBridge takes', () => {
    expect(shared.length).toBeGreaterThan(0);
    // A function's policy has room for some fifty rules.
    expect(rules.length).toBeLessThan(40);
    for (const { EventPattern } of shared) expect(JSON.stringify(EventPattern).length).toBeLessThan(2048);
  });

  it.each(SHARED_RULE.flatMap(({ id, examples }) => examples.map(({ name, input }) => ({ id, name, input }))))(
    '$id: $name passes exactly one of them',
    ({ input }) => {
      expect(lets.filter((test) => test(input))).toHaveLength(1);
    },
  );
});

describe('every source on a bus with a rule of its own', () => {
  it.each(OWN_RULE)('$id has one rule, on its own bus', ({ id, bus }) => {
    expect(ruleOf(id)).toHaveLength(1);
    const [rule] = ruleOf(id);
    expect(rule?.EventBusName && readable(rule.EventBusName)).toBe(bus === 'desk' ? '<Bus>' : undefined);
    expect(rule?.EventPattern).toMatchObject({ source: [id] });
  });

  it.each(OWN_RULE)('$id has a pattern that EventBridge takes', ({ id }) => {
    const pattern = ruleOf(id)[0]?.EventPattern;
    expect(() => compilePattern(pattern)).not.toThrow();
    // EventBridge's own limit.
    expect(JSON.stringify(pattern).length).toBeLessThan(2048);
  });

  it('narrows each detail-type by its own states', () => {
    expect(ruleOf('aws.ssm')[0]?.EventPattern).toEqual({
      source: ['aws.ssm'],
      $or: [
        { 'detail-type': ['OpsItem Create', 'OpsItem Update'] },
        {
          'detail-type': ['EC2 Automation Execution Status-change Notification'],
          detail: { Status: ['Failed', 'TimedOut'] },
        },
      ],
    });
    expect(ruleOf('aws.cloudwatch')[0]?.EventPattern).toEqual({
      source: ['aws.cloudwatch'],
      'detail-type': ['CloudWatch Alarm State Change', 'CloudWatch Alarm Contributor State Change'],
      detail: { state: { value: ['ALARM', 'OK'] } },
    });
  });
});
