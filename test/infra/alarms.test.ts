import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '#infra/declared/functions.ts';
import { ALARMS, type AlarmId } from '#infra/operations/alarms.ts';
import { ofType, only, readable, synthesize, TEST_STAGE } from './desk-template.ts';

const { service } = synthesize();
const alarms = ofType(service, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const names = alarms.map(({ AlarmName }) => String(AlarmName).replace('firstline-test-', ''));
const kinds = Object.keys(ALARMS) as AlarmId[];

describe('the alarms', () => {
  it('watch every queue that keeps what failed', () => {
    expect(names.filter((name) => name.startsWith('dead-letters-'))).toHaveLength(
      ofType(service, 'AWS::SQS::Queue').length,
    );
  });

  it('see every function fail: by its queue, or by itself when somebody waits for it', () => {
    const seen = (name: string) => names.includes(`dead-letters-${name}`) || names.includes(`function-errors-${name}`);
    // With somebody before the screen: a failed sign-in, and a failed deploy. Whom the first refuses counts as an error of it.
    const seenByTheStack = ['admit-requesters', 'put-console-files', 'activate-receipt-rules'];
    expect(FUNCTION_NAMES.filter((name) => !seen(name))).toEqual(seenByTheStack);
  });

  it('watch the sweep of this desk and no other', () => {
    const sweep = alarms.find(({ AlarmName }) => AlarmName === 'firstline-test-sweep-found-timers');
    expect(sweep).toMatchObject({
      Namespace: 'Firstline',
      MetricName: 'SweepFoundTimers',
      Dimensions: [{ Name: 'service', Value: 'firstline-test-sweep-timers' }],
      Statistic: 'Sum',
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });

  it('stay within what a desk at rest may cost: 10 are free, each further one is 10 cents a month', () => {
    expect(alarms.length).toBeLessThanOrEqual(31);
    const expressions = alarms.filter((alarm) => 'Metrics' in alarm).map(({ AlarmName }) => AlarmName);
    // A query costs by what it finds, which is nothing until a request is throttled.
    expect(expressions).toEqual(['firstline-test-table-throttles']);
  });

  it('see a request that the table or any of its indexes had no room for', () => {
    const throttles = alarms.find(({ AlarmName }) => AlarmName === 'firstline-test-table-throttles');
    const [query, ...others] = (throttles?.Metrics ?? []) as { Expression: unknown; Period: number }[];
    expect(others).toEqual([]);
    expect(query?.Period).toBe(300);
    expect(readable(query?.Expression)).toBe(
      `SELECT SUM(ThrottledRequests) FROM SCHEMA("AWS/DynamoDB", TableName, Operation) WHERE TableName = '<IncidentsTable>'`,
    );
  });

  it('tell by mail whoever the stage names', () => {
    expect(ofType(service, 'AWS::SNS::Topic')).toHaveLength(1);
    for (const { AlarmActions } of alarms) expect(AlarmActions).toHaveLength(1);
  });

  it('need nobody by mail: they are events that the desk takes in', () => {
    const { alarmEmail: _, ...silent } = TEST_STAGE;
    const template = synthesize(silent).service;
    expect(ofType(template, 'AWS::SNS::Topic')).toEqual([]);
    expect(ofType(template, 'AWS::CloudWatch::Alarm')).toHaveLength(alarms.length);
  });
});

describe('the runbook', () => {
  const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
  const sections = new Map(
    runbook
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );

  it.each(kinds)('says of %s what it is, how to look into it and what to do', (id) => {
    const headings = [...(sections.get(id) ?? '').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Description', 'Investigation', 'Resolution']);
    expect(sections.get(id)).toContain(ALARMS[id].severity);
    expect(sections.get(id)).toContain(ALARMS[id].means);
  });

  it('has no section for an alarm there is not', () => {
    const known: readonly string[] = [...kinds, 'Before you start', 'Sending dead letters again'];
    expect([...sections.keys()].filter((heading) => !known.includes(heading))).toEqual([]);
  });

  it('is where every alarm leads', () => {
    for (const { AlarmName, AlarmDescription } of alarms) {
      const kind = kinds.find((id) => String(AlarmName).startsWith(`firstline-test-${id}`));
      expect(kind).toBeDefined();
      expect(AlarmDescription).toContain(`docs/runbook.md#${kind}`);
    }
  });
});

it('the dashboard shows every kind of alarm', () => {
  const body = readable(only(service, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody);
  const titles = (JSON.parse(body) as { widgets: { properties: { title: string } }[] }).widgets.map(
    ({ properties }) => properties.title,
  );
  expect(titles).toEqual(expect.arrayContaining(['Alarms', 'Requests', ...kinds]));
});
