import { describe, expect, it } from 'vitest';
import { DIGEST_DUE } from '#events/digest-due.ts';
import { BUS_SOURCES } from '#events/in/sources.ts';
import { OWN_TYPES } from '#events/own-events.ts';
import { PAGES_DUE } from '#events/pages-due.ts';
import { WEBHOOKS_DUE } from '#events/webhooks-due.ts';
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
    expect(rules.filter(({ Name }) => String(Name).startsWith('firstline-test-alerts-')).length).toBeLessThan(40);
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

describe('the rule for what no other takes from the desk’s bus', () => {
  const onTheBus = rules.filter(({ EventBusName }) => EventBusName !== undefined);
  const [foreign] = ruleOf('foreign');
  const taken = (source: string, detailType: string) => {
    const event = { source, 'detail-type': detailType, detail: {}, resources: [] };
    return onTheBus.filter(({ EventPattern }) => compilePattern(EventPattern)(event));
  };

  it('is on the desk’s bus alone, with a pattern that EventBridge takes', () => {
    expect(readable(foreign?.EventBusName)).toBe('<Bus>');
    expect(JSON.stringify(foreign?.EventPattern).length).toBeLessThan(2048);
  });

  it.each([
    ['acme.build', 'Anything'],
    ['acme.build', 'Alert'],
    ['acme.build', 'incident.opened.v1'],
    ['firstline.alerts', 'Alert'],
    ['Firstline.alert', 'Alert'],
    ['aws.cloudwatch', 'CloudWatch Alarm State Change'],
    ['firstline', 'Alert'],
    ['firstline', 'incidents.opened.v1'],
    ['firstline.mail', 'Alert'],
  ])('takes an event of %s that is called %s, and nothing else takes it', (source, detailType) => {
    expect(taken(source, detailType)).toEqual([foreign]);
  });

  it.each(['Alert', 'Alrt', 'incident.opened.v1'])(
    'leaves an alert of the desk’s form to its own rule, also as %s',
    (type) => {
      expect(taken('firstline.alert', type)).toEqual(ruleOf('firstline.alert'));
    },
  );

  it.each([
    ...[...OWN_TYPES].map((detailType) => ({ source: 'firstline', detailType })),
    ...[DIGEST_DUE, PAGES_DUE, WEBHOOKS_DUE],
  ])('never takes what the desk tells: $source, $detailType', ({ source, detailType }) => {
    expect(taken(source, detailType)).not.toContain(foreign);
  });
});
