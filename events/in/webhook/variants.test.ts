import { describe, expect, it } from 'vitest';
import { snsSource } from '#events/in/sns/sns.ts';
import type { SourceAlert, WebhookSource } from '#events/in/source/define-source.ts';
import { BUS_SOURCES } from '../sources.ts';
import { alertmanager } from './alertmanager.ts';
import { azureMonitor } from './azure-monitor.ts';
import { datadog } from './datadog.ts';
import { generic } from './generic.ts';
import { googleCloudMonitoring } from './google-cloud-monitoring.ts';
import { grafana } from './grafana.ts';
import { newrelic } from './newrelic.ts';
import { pagerduty } from './pagerduty.ts';
import { uptimeKuma } from './uptime-kuma.ts';
import { zabbix } from './zabbix.ts';

/** What the examples of the sources do not show: bodies of other versions, other templates, and what is wrong with others. */

function read(source: WebhookSource, input: unknown): SourceAlert[] {
  const body = source.body.parse(input);
  return source.split(body).flatMap((one) => source.map(source.one.parse(one), body) ?? []);
}

/** @returns `path: rule` of each fault */
function faults(source: WebhookSource, one: unknown): string[] {
  const { error } = source.one.safeParse(one);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('Given an alert of Prometheus', () => {
  const alert = { status: 'firing', labels: { alertname: 'Down', job: 'shop', severity: 'warning' } };

  it('has the same key without a fingerprint when it gets worse', () => {
    const worse = { ...alert, labels: { ...alert.labels, severity: 'critical' } };
    const [one, other] = [alert, worse].map((each) => read(alertmanager, { alerts: [each] })[0]);
    expect(one?.key).toBe('alertname="Down",job="shop"');
    expect(other?.key).toBe(one?.key);
    expect(other?.severity).toBe('critical');
  });

  it('is about its job only when nothing closer is named', () => {
    expect(read(alertmanager, { alerts: [alert] })[0]?.items).toEqual(['shop']);
    const near = { ...alert, labels: { ...alert.labels, instance: '10.0.0.1:9100', pod: 'shop-0' } };
    expect(read(alertmanager, { alerts: [near] })[0]?.items).toEqual(['10.0.0.1', '10.0.0.1:9100', 'shop-0']);
  });

  it('is refused with the field and the rule when its status is unknown, by Grafana too', () => {
    const odd = { ...alert, status: 'pending' };
    expect(faults(alertmanager, odd)).toEqual(['status: must be one of firing, resolved']);
    expect(faults(grafana, odd)).toEqual(['status: must be one of firing, resolved']);
    expect(faults(alertmanager, { status: 'firing' })).toEqual(['labels: an alert has a fingerprint or labels']);
  });
});

describe('Given a message of Datadog', () => {
  it('takes a variable without a value for nothing', () => {
    const [alert] = read(datadog, {
      aggreg_key: 'k',
      alert_transition: 'Triggered',
      hostname: '$HOSTNAME',
      link: '$LINK',
    });
    expect(alert).toMatchObject({ items: [], url: null, severity: null });
  });

  it.each([
    [{ alert_transition: 'No Data' }, 'firing', 'no data'],
    [{ alert_transition: 'Renotify', alert_type: 'error' }, 'firing', 'error'],
    [{ title: '[Re-Triggered on {host:a}] Disk' }, 'firing', null],
    [{ alert_type: 'success', title: 'Disk' }, 'resolved', 'success'],
    [{ alert_transition: 'Warn', alert_priority: 'P1' }, 'firing', 'warn'],
  ])('reads %j', (message, state, severity) => {
    expect(read(datadog, { aggreg_key: 'k', ...message })).toMatchObject([{ state, severity }]);
  });

  it('is refused when it does not say what happened', () => {
    expect(faults(datadog, { alert_id: '1' })).toEqual([
      'alert_transition: must say what happened, such as Triggered or Recovered',
    ]);
  });
});

describe('Given what others send', () => {
  it('knows an event of PagerDuty without a key by its content, when it resolves too', () => {
    const payload = { summary: 'Too slow', source: 'web-1', severity: 'critical', timestamp: '2026-09-07T08:00:00Z' };
    const [one] = read(pagerduty, { event_action: 'trigger', payload });
    const [other] = read(pagerduty, {
      event_action: 'resolve',
      payload: { ...payload, severity: 'info', timestamp: '' },
    });
    expect(other).toMatchObject({ key: one?.key, state: 'resolved' });
    expect(faults(pagerduty, { event_action: 'resolve' })).toEqual([
      'dedup_key: what is resolved has a dedup_key or the payload it was triggered with',
    ]);
  });

  it('ignores what happens to an incident of PagerDuty besides', () => {
    expect(read(pagerduty, { event: { event_type: 'incident.annotated', data: { id: 'X' } } })).toEqual([]);
    expect(read(pagerduty, { event: { event_type: 'pagey.ping', data: { message: 'Hello' } } })).toEqual([]);
  });

  it('reads a beat of Uptime Kuma whose status is text, and one without its monitor', () => {
    expect(read(uptimeKuma, { heartbeat: { monitorID: '7', status: '1' } })).toMatchObject([
      { key: 'monitor/7', state: 'resolved', at: null },
    ]);
  });

  it('leaves an issue of New Relic alone until it is activated', () => {
    expect(read(newrelic, { id: 'a', state: 'CREATED' })).toEqual([]);
    expect(faults(newrelic, { state: 'ACTIVATED' })).toEqual(['id: an issue has an id']);
  });

  it('takes an update of a problem of Zabbix for another message where it says something else', () => {
    const event = { event_id: '1', event_value: 1, trigger_id: '2', event_severity: 'High', event_name: 'CPU' };
    const deliveries = [event, { ...event, message: 'A comment' }, { ...event, event_severity: 'Disaster' }].map(
      (each) => read(zabbix, each)[0]?.delivery,
    );
    expect(deliveries).toEqual(['1/1/High//', '1/1/High//A comment', '1/1/Disaster//']);
    expect(faults(zabbix, { event_id: '1' })).toEqual(['event_value: must be 1 for a problem or 0 for its end']);
  });

  it("knows an incident of Google Cloud by its id where nothing says what it is about, in the older versions' form", () => {
    const incident = { incident_id: 'f2e0', state: 'open', policy_name: 'Web', documentation: 'Restart it' };
    expect(read(googleCloudMonitoring, { incident, version: '1.1' })).toMatchObject([
      { key: 'incident/f2e0', title: 'Web', description: 'Restart it' },
    ]);
  });

  it('tells alerts of one rule of Azure apart by their dimensions', () => {
    const keys = ['web-1', 'web-2'].map((value) => {
      const condition = { allOf: [{ metricName: 'CPU', dimensions: [{ name: 'node', value }] }] };
      const essentials = { alertRule: 'CPU', monitorCondition: 'Fired', alertTargetIDs: ['/Subscriptions/X'] };
      return read(azureMonitor, { data: { essentials, alertContext: { condition } } })[0]?.key;
    });
    expect(keys).toEqual(['cpu|/subscriptions/x|node="web-1"', 'cpu|/subscriptions/x|node="web-2"']);
  });

  it('keeps JSON on a topic that is of no known kind, or an event of a kind nobody reads, and lets pass what is no alarm', () => {
    const sns = snsSource(BUS_SOURCES);
    const message = (told: unknown) => ({
      ...{ Type: 'Notification', MessageId: 'm', TopicArn: 'arn:aws:sns:eu-central-1:1:t' },
      Message: JSON.stringify(told),
    });
    expect(faults(sns, message({ Records: [] }))[0]).toMatch(/^Message: is JSON of none of the known kinds/);
    expect(faults(sns, message({ AlarmName: 'a', NewStateValue: 'ODD' }))[0]).toMatch(/^Message\.NewStateValue: /);
    const spoken = { source: 'aws.backup', 'detail-type': 'Backup Plan State Change' };
    expect(read(sns, message(spoken))).toEqual([]);
    expect(faults(sns, message({ ...spoken, source: 'aws.new' }))).toEqual([
      'Message.source: is no source the desk knows',
    ]);
    expect(faults(sns, message({ ...spoken, 'detail-type': 'New' }))).toEqual([
      'Message.detail-type: is none the desk reads of aws.backup',
    ]);
    expect(read(sns, { ...message({}), Type: 'UnsubscribeConfirmation' })).toEqual([]);
  });

  it("names every fault of the desk's own alert", () => {
    expect(faults(generic, { state: 'open' })).toEqual([
      expect.stringMatching(/^key: /),
      'state: must be one of firing, resolved, true, false',
    ]);
  });
});
