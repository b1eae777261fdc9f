import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceAlert, WebhookSource } from '#events/in/source/define-source.ts';
import { WEBHOOK_SOURCES } from '../sources.ts';

/** Real bodies, kept beside the project and not in it; without them these tests say that they were skipped. */
const CORPUS = '../shared/corpus/alerts';
const LONGEST_FILE_NAME = 40;

function read(source: WebhookSource, input: unknown): SourceAlert[] {
  const body = source.body.parse(JSON.parse(JSON.stringify(input)));
  if (source.isTest?.(body)) return [];
  return source.split(body).flatMap((one) => source.map(source.one.parse(one), body) ?? []);
}

describe.each(WEBHOOK_SOURCES)('Given the webhook of $id', (source) => {
  it.each(source.examples)('comes to what its example says: $name', ({ input, becomes }) => {
    expect(read(source, input)).toMatchObject(becomes);
    expect(read(source, input)).toHaveLength(becomes.length);
  });

  it.each(source.examples)('tells a trial of the connection from an alert: $name', ({ input, test = false }) => {
    const body = source.body.parse(JSON.parse(JSON.stringify(input)));
    expect(source.isTest?.(body) ?? false).toBe(test);
  });

  it('shows one that fires and one that is over, by the same key', () => {
    const alerts = source.examples.flatMap(({ input }) => read(source, input));
    const keys = (state: string) => alerts.filter((alert) => alert.state === state).map(({ key }) => key);
    expect(keys('resolved').filter((key) => keys('firing').includes(key))).not.toEqual([]);
  });

  it('says only severities it has a level for', () => {
    const alerts = source.examples.flatMap(({ input }) => read(source, input));
    for (const { severity } of alerts) if (severity !== null) expect(source.severities).toHaveProperty([severity]);
  });

  it('says what to paste', () => {
    expect(source.setup).toContain('{{url}}');
    expect(source.id).toMatch(/^[a-z-]+$/);
    expect(source.id.length).toBeLessThan(LONGEST_FILE_NAME);
  });

  it.each([[{}], [[]], [[{}]], ['text'], [null]])('does not take %j for an alert', (input) => {
    const body = source.body.safeParse(input);
    const alerts = body.success ? source.split(body.data).map((one) => source.one.safeParse(one)) : [];
    expect(alerts.filter(({ success }) => success)).toEqual([]);
  });
});

const CASES = [
  [
    'alerta/prometheus_v4_alert.json',
    'alertmanager',
    [
      {
        key: 'alertname="thing_dead"',
        state: 'firing',
        severity: 'critical',
        title: 'No things for over 10 minutes',
        at: null,
        since: '2017-08-03T19:17:37.804Z',
      },
    ],
  ],
  ['goalert/grafana.json', 'grafana', [{ key: 'rule/1/bob', state: 'firing', title: 'woot', url: null }]],
  [
    'alerta/new_relic_notification.json',
    'newrelic',
    [
      {
        key: 'incident/11111/0',
        state: 'firing',
        severity: 'info',
        runbook: 'http://localhost/runbook/url',
        at: '2020-09-25T11:23:27.849Z',
      },
    ],
  ],
  [
    'alerta/pagerduty_alert.json',
    'pagerduty',
    [
      {
        key: 'incident/PIJ90N7',
        state: 'resolved',
        title: '45645',
        at: '2013-07-09T20:25:45.000Z',
        items: ['service'],
      },
    ],
  ],
  [
    'alerta/pingdom_up.json',
    'pingdom',
    [
      {
        key: 'check/803318',
        state: 'resolved',
        severity: 'high',
        at: '2017-06-30T22:30:43.000Z',
        items: ['api.alerta.io', 'Alerta API on OpenShift'],
      },
    ],
  ],
  [
    'alerta/stackdriver_closed.json',
    'google-cloud-monitoring',
    [
      {
        key: 'Webserver Health/CPU usage/i-4a266a2d',
        state: 'resolved',
        at: null,
        items: ['webserver-85', 'i-4a266a2d'],
      },
    ],
  ],
  [
    'alerta/graylog_notification.json',
    'graylog',
    [
      {
        key: 'stream/55f1509dbee8e2841898eb64/5e7a9c8d-9bb1-47b6-b8db-4a3a83a25e0c',
        state: 'firing',
        title: 'test: MESSAGE_COUNT',
        at: '2015-09-10T09:45:54.749Z',
      },
    ],
  ],
  ['alerta/cloudwatch_insufficient_data.json', 'sns', []],
] as const;

describe.skipIf(!existsSync(CORPUS))('Given the corpus', () => {
  it.each(CASES)('reads %s as %s', (file, id, becomes) => {
    const source = WEBHOOK_SOURCES.find((one) => one.id === id);
    const alerts = source ? read(source, JSON.parse(readFileSync(`${CORPUS}/${file}`, 'utf8'))) : null;
    expect(alerts).toMatchObject(becomes);
    expect(alerts).toHaveLength(becomes.length);
  });
});
