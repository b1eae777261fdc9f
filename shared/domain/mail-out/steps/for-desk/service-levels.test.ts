import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { composeNotice, noticeWords } from '#domain/mail-out/compose-notice.ts';
import { anEvent } from '#domain/mail-out/event-for-tests.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { noticesOf, stepsFor } from '#domain/mail-out/notices.ts';
import type { Today } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { startClock } from '#domain/sla/clock/clock-fold.ts';
import { WORDS } from '#domain/words/words.ts';
import type { EscalationTerm } from '#events/incident/escalation.ts';
import type { Incident } from '#events/incident/incident.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';

const LEAD = 'lead@example.com';
const shipped = shippedConfiguration('desk@example.net');
const group = { label: 'Service desk', tier: 1 as const, email: 'desk-team@example.com', lead: LEAD };
const directory = { ...shipped, groups: { 'service-desk': group }, chains: { top: ['cio@example.com', LEAD] } };

function today(escalation?: EscalationTerm, change: Partial<Today['directory']> = {}): Today {
  const promise = {
    clock: 'resolution',
    policy: 'p',
    why: '',
    target: { duration: 'PT4H' },
    calendar: 'always',
  } as const;
  const term = { ...promise, thresholds: [], reopen: 'resume', mode: 'retroactive', escalation } as const;
  const clock = startClock({ at: '2026-09-07T08:00:00.000Z', term: { ...term, thresholds: [] } });
  return { clocks: [clock], directory: { ...directory, ...change } };
}

const noticesFor = (event: ReturnType<typeof anEvent>, when: Today) => noticesOf(stepsFor(event), event, when);
const told = (event: ReturnType<typeof anEvent>, when: Today) => noticesFor(event, when).map(({ to }) => to);
const breach = (incident: Partial<Incident>) => anEvent('sla-breached', { incident });

describe('given a breach without an escalation policy', () => {
  it.each<[string, Partial<Incident>, string | null]>([
    ['the assignee', {}, 'lin@example.com'],
    ['else the owner', { assignee: null }, 'olga@example.com'],
    ['else the group', { assignee: null, owner: null }, group.email],
    ['never the requester, though they are its assignee', { assignee: 'ada@example.com' }, 'olga@example.com'],
  ])('one is told: %s', (_, incident, to) => {
    expect(told(breach(incident), today())).toEqual([to]);
  });

  it('nobody, with the reason, when there is none', () => {
    const when = today(undefined, { groups: shipped.groups });
    expect(noticesFor(breach({ assignee: null, owner: null }), when)).toMatchObject([
      { to: null, nobody: expect.stringContaining('service-desk has no address') },
    ]);
  });

  it('a warning tells the same', () => {
    expect(told(anEvent('sla-warned'), today())).toEqual(['lin@example.com']);
  });
});

it('given a breach of a clock with an escalation policy, its steps tell and nobody else', () => {
  expect(told(breach({}), today({ policy: 'standard', steps: [] }))).toEqual([]);
});

describe('given a step', () => {
  const step = (tells: unknown[], incident: Partial<Incident> = {}) =>
    anEvent('escalation-stepped', { data: { tells }, incident });

  it('tells everybody once, in order, whatever roles they have', () => {
    const event = step(['assignee', 'group-lead', { chain: 'top' }, { person: 'lin@example.com' }]);
    expect(told(event, today())).toEqual(['lin@example.com', LEAD, 'cio@example.com']);
  });

  it('records in one line for whom there is nobody, and tells the others', () => {
    const event = step(['assignee', 'incident-manager', { chain: 'gone' }, 'owner'], { assignee: null });
    expect(noticesFor(event, today())).toMatchObject([
      { to: 'olga@example.com' },
      {
        to: null,
        nobody: 'the record has no assignee; the desk has no incident manager; there is no chain gone any more',
      },
    ]);
  });

  it('never tells the requester', () => {
    expect(noticesFor(step([{ person: 'ada@example.com' }]), today())).toMatchObject([
      { to: null, nobody: 'the requester is not told of escalations' },
    ]);
  });
});

const names = ['sla-warned', 'sla-breached', 'escalation-stepped', 'escalation-told'] as const;
describe.each(names.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
  'the mail of %s in %s',
  (name, language) => {
    const reader = { language, zone: 'Europe/Berlin' };
    const facts = {
      deskName: 'Desk',
      reader,
      resolutionUrl: null,
      taskUrl: null,
      surveyUrl: null,
      statusUrl: null,
      pageUrl: null,
      consoleUrl: null,
      holdReasons: {},
      closesAfterDays: 5,
    };
    const clock = { name: 'resolution', state: 'missed', targetSeconds: 1, elapsedSeconds: 2 } as const;
    const breachedAt = '2026-09-07T14:00:00.000Z';
    const event = anEvent(name, {
      incident: { title: '<b>Fire</b>', clocks: [{ ...clock, dueAt: breachedAt, breachedAt }] },
    });

    it('says what is wrong and with whom it lies, as text and as HTML', () => {
      const everybody = today(undefined, { incidentManager: 'im@example.com', groups: { 'service-desk': group } });
      const [notice] = noticesFor(event, everybody).filter(({ to }) => to !== null);
      if (!notice) throw new Error('nobody is told');
      const { subject, text, html } = composeNotice(noticeWords(notice, event, facts), {
        ...{ deskName: 'Desk', number: event.number, language, toHtml: escapeHtml },
      });
      expect(subject).toContain('INC-000001');
      const { glossary, colon } = WORDS[language];
      expect(text).toContain(`${glossary.labels.assignee}${colon} lin@example.com`);
      // The reader's watch, not ours.
      expect(text).toMatch(/\b(?:16|10):00 (?:CEST|MESZ|UTC\+2)/);
      expect(html).not.toContain('<b>Fire');
      expect(`${text}${html}`).not.toMatch(/undefined|null|\[object/);
    });
  },
);
