import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { composeNotice, noticeWords } from '#domain/mail-out/compose-notice.ts';
import { anEvent } from '#domain/mail-out/event-for-tests.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { noticesOf, stepsFor } from '#domain/mail-out/notices.ts';
import type { Alert } from '#events/incident/alert.ts';

const alert: Alert = {
  ...{ source: 'aws.cloudwatch', key: 'k', state: 'firing', occurrences: 3, severity: 'high' },
  ...{ integration: null, members: [], since: null, latest: null },
  url: 'https://console.example.com/a',
  runbook: 'https://wiki.example.com/a',
  ...{ firstAt: '2026-09-07T08:00:00.000Z', lastAt: '2026-09-07T08:30:00.000Z', flapping: false, quiet: null },
};
const nobody = { assignee: null, owner: null, requester: null, alert };
const ops = { label: 'Service desk', tier: 1 as const, email: 'ops@example.com' };
const shipped = shippedConfiguration('desk@example.com');
const directory = { ...shipped, groups: { 'service-desk': ops } };

type Event = ReturnType<typeof anEvent>;
const stepOf = (event: Event) => stepsFor(event).map(({ step }) => step);
const noticesFor = (event: Event, people: typeof shipped = directory) =>
  noticesOf(stepsFor(event), event, { clocks: [], directory: people });

function composed(step: Parameters<typeof noticeWords>[0]['step'], event: ReturnType<typeof anEvent>) {
  const reader = { language: 'en', zone: 'Europe/Berlin' } as const;
  const links = {
    resolutionUrl: null,
    taskUrl: null,
    surveyUrl: null,
    statusUrl: null,
    pageUrl: null,
    consoleUrl: null,
  };
  const facts = { deskName: 'Desk', reader, ...links, holdReasons: {}, closesAfterDays: 5 };
  const manner = { deskName: 'Desk', number: event.number, language: 'en' as const, toHtml: escapeHtml };
  return composeNotice(noticeWords({ step }, event, facts), manner);
}

describe('Given an event of an alert', () => {
  it('tells the group of one that opens, when it is worse or back, settled or past its window while it fires', () => {
    const steps = (name: Parameters<typeof anEvent>[0], data = {}) => stepOf(anEvent(name, { data, incident: nobody }));
    expect(steps('opened', { requester: null })).toEqual(['alerted']);
    expect(steps('alert-repeated', { again: undefined })).toEqual([]);
    expect(steps('alert-repeated', { again: 'worse' })).toEqual(['alerted-again']);
    expect(steps('alert-settled', { state: 'firing' })).toEqual(['alert-settled']);
    expect(steps('maintenance-ended', { state: 'firing' })).toEqual(['maintenance-ended']);
    for (const over of ['alert-settled', 'maintenance-ended'] as const)
      expect(steps(over, { state: 'resolved' })).toEqual([]);
    expect([...steps('alert-recovered'), ...steps('alert-flapping')]).toEqual([]);
    expect(stepOf(anEvent('opened'))).toEqual(['acknowledgement']);
  });

  it('tells who has it before the group, and says why there is nobody', () => {
    const told = (incident: object) =>
      noticesFor(anEvent('opened', { data: { requester: null }, incident: { ...nobody, ...incident } }))[0];
    expect(told({})?.to).toBe('ops@example.com');
    expect(told({ owner: 'olga@example.com' })?.to).toBe('olga@example.com');
    expect(told({ owner: 'olga@example.com', assignee: 'lin@example.com' })?.to).toBe('lin@example.com');
    expect(told({ group: 'gone' })).toMatchObject({ to: null, nobody: expect.stringContaining('gone') });
  });

  it('tells the group of a storm, or else the incident manager', () => {
    const storm = anEvent('opened', {
      by: 'system',
      data: { requester: null },
      incident: { ...nobody, alert: null, channel: 'monitoring', title: 'Alert storm' },
    });
    expect(noticesFor(storm)).toMatchObject([{ step: 'storm-began', to: 'ops@example.com' }]);
    const manager = { ...shipped, groups: {}, incidentManager: 'max@example.com' };
    expect(noticesFor(storm, manager)).toMatchObject([{ step: 'storm-began', to: 'max@example.com' }]);
    const alone = anEvent('opened', { data: { requester: null }, incident: nobody });
    expect(noticesFor(alone, manager)).toMatchObject([{ step: 'alerted', to: null }]);
  });

  it('tells that a storm has become worse, of its rise alone', () => {
    const of = (data: object, by = 'system', incident: object = {}) =>
      stepOf(
        anEvent('reclassified', {
          by,
          data: { terms: [], dropped: [], ...data },
          incident: {
            ...nobody,
            alert: null,
            requester: null,
            channel: 'monitoring',
            title: 'Alert storm',
            ...incident,
          },
        }),
      );
    const rise = { changes: { priority: { from: 'medium', to: 'critical' } } };
    expect(of(rise)).toEqual(['storm-worse']);
    expect(of({ changes: { priority: { from: 'critical', to: 'medium' } } })).toEqual([]);
    expect(of({ changes: { title: { from: 'a', to: 'b' } } })).toEqual([]);
    expect(of(rise, 'lin@example.com')).toEqual([]);
    // What has an alert of its own, or a requester, rises by what comes under it, and people are told of that.
    expect(of(rise, 'system', { alert })).toEqual([]);
    expect(of(rise, 'system', { requester: { email: 'ada@example.com', name: null } })).toEqual([]);
  });

  it('tells also whoever caused it, for it has to be looked after', () => {
    const mine = anEvent('left-open', { by: 'lin@example.com', incident: { ...nobody, assignee: 'lin@example.com' } });
    expect(noticesFor(mine)).toMatchObject([{ step: 'left-open', to: 'lin@example.com' }]);
  });

  it('keeps quiet with its reason, but lets people’s own words through', () => {
    const quiet = { ...nobody, alert: { ...alert, quiet: { why: 'maintenance' as const, name: 'patch night' } } };
    const event = anEvent('opened', { data: { requester: null }, incident: quiet });
    expect(noticesFor(event)).toMatchObject([{ suppressed: 'maintenance: patch night' }]);
    const assigned = anEvent('assigned', { by: 'boss@example.com', incident: quiet });
    expect(noticesFor(assigned)[0]).not.toHaveProperty('suppressed');
  });

  it('says what is wrong, how bad, since when and what to do', () => {
    const event = anEvent('opened', { incident: { ...nobody, configurationItems: ['orders'] } });
    const { subject, text } = composed('alerted', event);
    expect(subject).toBe('[INC-000001] Alert: Printer on fire');
    for (const part of ['high', 'orders', '7 September 2026 at 10:00 CEST', 'It burns.', alert.runbook, alert.url])
      expect(text).toContain(part);
  });

  it('calls by its last words what it now says otherwise, in the subject too', () => {
    const latest = { title: 'Disk 99 %', description: 'Full within the hour' };
    const incident = { ...nobody, title: 'Disk 70 %', alert: { ...alert, latest } };
    const { subject, text } = composed(
      'alerted-again',
      anEvent('alert-repeated', { data: { again: 'worse' }, incident }),
    );
    expect(subject).toBe('[INC-000001] Alert again: Disk 99 %');
    expect(text).not.toContain('Disk 70 %');
  });
});
