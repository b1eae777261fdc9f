import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Alert } from '#events/incident/incident.ts';
import { alertNotice, alertStep, hushed } from './alert-notices.ts';
import { composeNotice, noticeWords } from './compose-notice.ts';
import { anEvent } from './event-for-tests.ts';
import { noticesFor } from './notifications.ts';

const alert: Alert = {
  ...{ source: 'aws.cloudwatch', key: 'k', state: 'firing', occurrences: 3, severity: 'high' },
  ...{ integration: null, members: [], since: null, latest: null },
  url: 'https://console.example.com/a',
  runbook: 'https://wiki.example.com/a',
  ...{ firstAt: '2026-09-07T08:00:00.000Z', lastAt: '2026-09-07T08:30:00.000Z', flapping: false, quiet: null },
};
const nobody = { assignee: null, owner: null, requester: null, alert };
const ops = { ...shippedConfiguration('desk@example.com').groups['service-desk'], email: 'ops@example.com' };
const directory = { groups: { 'service-desk': { label: 'Service desk', tier: 1 as const, ...ops } } };

describe('Given an event of an alert', () => {
  it('tells the group of one that opens, when it is worse or back, settled or past its window while it fires', () => {
    const step = (name: Parameters<typeof anEvent>[0], data = {}) =>
      alertStep(anEvent(name, { data, incident: nobody }));
    expect(step('opened')).toBe('alerted');
    expect(step('alert-repeated', { again: undefined })).toBeNull();
    expect(step('alert-repeated', { again: 'worse' })).toBe('alerted-again');
    expect([step('alert-settled'), step('maintenance-ended')]).toEqual(['alert-settled', 'maintenance-ended']);
    expect([step('alert-settled', { state: 'resolved' }), step('maintenance-ended', { state: 'resolved' })]).toEqual([
      null,
      null,
    ]);
    expect([step('alert-recovered'), step('resolved'), step('alert-flapping')]).toEqual([null, null, null]);
    expect(alertStep(anEvent('opened'))).toBeNull();
  });

  it('tells who has it before the group, and says why there is nobody', () => {
    const to = (incident: object) =>
      alertNotice('alerted', anEvent('opened', { incident: { ...nobody, ...incident } }), directory);
    expect(to({}).to).toBe('ops@example.com');
    expect(to({ owner: 'olga@example.com' }).to).toBe('olga@example.com');
    expect(to({ owner: 'olga@example.com', assignee: 'lin@example.com' }).to).toBe('lin@example.com');
    expect(to({ group: 'gone' })).toMatchObject({ to: null, nobody: expect.stringContaining('gone') });
  });

  it('tells the group of a storm, or else the incident manager', () => {
    const storm = anEvent('opened', {
      by: 'system',
      incident: { ...nobody, alert: null, channel: 'monitoring', title: 'Alert storm' },
    });
    expect(alertStep(storm)).toBe('storm-began');
    expect(alertNotice('storm-began', storm, directory).to).toBe('ops@example.com');
    const manager = { groups: {}, incidentManager: 'max@example.com' };
    expect(alertNotice('storm-began', storm, manager).to).toBe('max@example.com');
    expect(alertNotice('alerted', storm, manager).to).toBeNull();
  });

  it('keeps quiet with its reason, but lets people’s own words through', () => {
    const quiet = { ...nobody, alert: { ...alert, quiet: { why: 'maintenance' as const, name: 'patch night' } } };
    const event = anEvent('opened', { incident: quiet });
    expect(hushed([alertNotice('alerted', event, directory)], event.incident)).toMatchObject([
      { suppressed: 'maintenance: patch night' },
    ]);
    const assigned = anEvent('assigned', { by: 'boss@example.com', incident: quiet });
    expect(hushed(noticesFor(assigned), assigned.incident)[0]).not.toHaveProperty('suppressed');
  });

  it('says what is wrong, how bad, since when and what to do', () => {
    const event = anEvent('opened', { incident: { ...nobody, configurationItems: ['orders'] } });
    const reader = { language: 'en', zone: 'Europe/Berlin' } as const;
    const links = { resolutionUrl: null, taskUrl: null, surveyUrl: null, statusUrl: null };
    const facts = { deskName: 'Desk', reader, ...links, holdReasons: {}, closesAfterDays: 5 };
    const words = noticeWords(alertNotice('alerted', event, directory), event, facts);
    const { subject, text } = composeNotice(words, { deskName: 'Desk', number: event.number, language: 'en' });
    expect(subject).toContain('[INC-000001]');
    for (const part of ['high', 'orders', '7 September 2026 at 10:00 CEST', 'It burns.', alert.runbook, alert.url])
      expect(text).toContain(part);
  });
});
