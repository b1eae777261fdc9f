import { describe, expect, it } from 'vitest';
import type { EventName } from '#events/catalogue.ts';
import { anEvent } from './event-for-tests.ts';
import { noticesOf, stepsFor } from './notices.ts';
import { MAIL_STEPS, NOTIFIED_EVENTS } from './steps/mail-steps.ts';

const noticesFor = (event: ReturnType<typeof anEvent>) => noticesOf(stepsFor(event), event, null);
const told = (...of: Parameters<typeof anEvent>) => noticesFor(anEvent(...of)).map(({ step, to }) => `${step} → ${to}`);
const ADA = 'ada@example.com';
const byAda = { by: ADA, as: 'requester' };
const bySystem = { by: 'system', as: 'automation' };
const byBoss = { by: 'boss@example.com' };
const INTERNAL = { visibility: 'internal' };
const since = '2026-09-07T08:00:00.000Z';
const taking = {
  incident: {
    participants: [
      { email: 'grace@example.com', name: null, since },
      { email: 'joan@example.com', name: null, since },
    ],
  },
};

const CALL = { data: { contact: { channel: 'phone', direction: 'inbound' } } } as const;

describe('Given an event, the table tells', () => {
  it.each<[string, Parameters<typeof anEvent>, string[]]>([
    ['the requester that the report arrived', ['opened', byAda], [`acknowledgement → ${ADA}`]],
    ['the requester also when an agent logged it', ['opened'], [`acknowledgement → ${ADA}`]],
    ['nobody of an alert', ['opened', { ...bySystem, data: { requester: null } }], []],
    ['the requester what the desk wrote', ['commented'], [`comment → ${ADA}`]],
    ['nobody what the desk wrote for itself', ['commented', { data: { visibility: 'internal' } }], []],
    [
      'assignee and owner what the requester wrote',
      ['commented', byAda],
      ['requester-comment → lin@example.com', 'requester-comment → olga@example.com'],
    ],
    [
      'assignee and owner of a call, and nobody who was on the phone',
      ['commented', { by: 'boss@example.com', ...CALL }],
      ['requester-comment → lin@example.com', 'requester-comment → olga@example.com'],
    ],
    [
      'the owner when nobody is assigned',
      ['commented', { ...byAda, incident: { assignee: null } }],
      ['requester-comment → olga@example.com'],
    ],
    ['the requester of a hold that concerns them', ['held'], [`held → ${ADA}`]],
    ['nobody of a hold that does not', ['held', { data: { tellRequester: false } }], []],
    ['the requester of a wait', ['waiting'], [`waiting → ${ADA}`]],
    ['the assignee that the date has come', ['woken', bySystem], ['woken → lin@example.com']],
    ['the assignee of the assignment', ['assigned', byBoss], ['assigned → lin@example.com']],
    ['nobody who assigned it to themselves', ['assigned'], []],
    ['nobody of a group’s assignment', ['assigned', { data: { assignee: null } }], []],
    ['the assignee that a follow-up is due', ['follow-up-due', bySystem], ['follow-up-due → lin@example.com']],
    [
      'the assignee that all is quiet under it',
      ['children-recovered', bySystem],
      ['children-recovered → lin@example.com'],
    ],
    [
      'nobody of that when it resolved with it',
      ['children-recovered', { ...bySystem, incident: { status: 'resolved' } }],
      [],
    ],
    ['the requester that the desk still waits', ['hold-reminded', bySystem], [`hold-reminded → ${ADA}`]],
    ['the owner of a task', ['task-added'], ['task-added → warehouse@example.net']],
    ['the owner a task was handed to', ['task-changed'], ['task-changed → warehouse@example.net']],
    ['nobody of a task that stays with its owner', ['task-changed', { data: { handedOver: false } }], []],
    ['the owner before a task is due', ['task-reminded', bySystem], ['task-reminded → warehouse@example.net']],
    [
      'the owner and the assignee of an overdue task',
      ['task-overdue', bySystem],
      ['task-overdue → warehouse@example.net', 'task-overdue → lin@example.com'],
    ],
    ['the assignee of a task that is done', ['task-completed', byBoss], ['task-completed → lin@example.com']],
    ['the owner of a task that is not needed', ['task-canceled'], ['task-canceled → warehouse@example.net']],
    [
      'the assignee what the owner of a task wrote',
      ['commented', { by: 'x@example.net', as: 'participant', data: { visibility: 'internal' } }],
      ['requester-comment → lin@example.com', 'requester-comment → olga@example.com'],
    ],
    [
      'everybody who takes part what the desk wrote',
      ['commented', taking],
      [`comment → ${ADA}`, 'comment → grace@example.com', 'comment → joan@example.com'],
    ],
    ['nobody who takes part what the desk wrote for itself', ['commented', { ...taking, data: INTERNAL }], []],
    [
      'those who take part what the requester wrote, but for whoever was sent the mail',
      ['commented', { ...byAda, ...taking, data: { addressed: ['joan@example.com'] } }],
      ['requester-comment → lin@example.com', 'requester-comment → olga@example.com', 'comment → grace@example.com'],
    ],
    [
      'the desk, the requester and the others what somebody who takes part wrote',
      ['commented', { by: 'grace@example.com', as: 'participant', ...taking }],
      [
        'requester-comment → lin@example.com',
        'requester-comment → olga@example.com',
        `comment → ${ADA}`,
        'comment → joan@example.com',
      ],
    ],
    [
      'everybody who takes part of the resolution',
      ['resolved', taking],
      [`resolved → ${ADA}`, 'resolved → grace@example.com', 'resolved → joan@example.com'],
    ],
    ['nobody who takes part of a hold or a closure', ['closed', taking], [`closed → ${ADA}`]],
    ['the requester of the resolution', ['resolved'], [`resolved → ${ADA}`]],
    ['the assignee that it did not hold', ['reopened', byAda], ['reopened → lin@example.com']],
    [
      'assignee and owner once of an answer that reopens: by its words',
      ['commented', { ...byAda, data: { reopens: true } }],
      ['requester-comment → lin@example.com', 'requester-comment → olga@example.com'],
    ],
    ['and not by the reopening', ['reopened', { ...byAda, data: { answered: true } }], []],
    ['the requester of the closure, also their own', ['closed', byAda], [`closed → ${ADA}`]],
    ['the requester of the cancelation', ['canceled'], [`canceled → ${ADA}`]],
    ['nobody who canceled it themselves', ['canceled', byAda], []],
    [
      'owner and incident manager of an escalation',
      ['escalated', { data: { type: 'requester', tell: ['olga@example.com', 'ines@example.com'] } }],
      ['escalated → olga@example.com', 'escalated → ines@example.com'],
    ],
    [
      'whoever does the work of one that concerns nobody else',
      ['escalated', { ...bySystem, data: { type: 'hierarchical', tell: [] } }],
      ['escalated → lin@example.com'],
    ],
    ['nobody of a handover to the next tier', ['escalated'], []],
  ])('%s', (_, event, expected) => {
    expect(told(...event)).toEqual(expected);
  });

  it('of nobody to tell, so that it can be recorded', () => {
    expect(noticesFor(anEvent('resolved', { incident: { requester: null } }))).toMatchObject([{ to: null }]);
  });

  it('whether a person wrote it', () => {
    expect(noticesFor(anEvent('commented'))[0]?.written).toBe(true);
    expect(noticesFor(anEvent('commented', bySystem))[0]?.written).toBe(false);
    expect(noticesFor(anEvent('resolved'))[0]?.written).toBe(false);
  });
});

it('Given the list of mails, each has a name of its own', () => {
  expect(new Set(MAIL_STEPS.map(({ step }) => step)).size).toBe(MAIL_STEPS.length);
});

it('Given a mail that looks people up, it is not sent without', () => {
  const event = anEvent('sla-breached');
  expect(() => noticesOf(stepsFor(event), event, null)).toThrow('looks people up');
});

it('Given the list for the bus, it names exactly the events that can send a mail', () => {
  const silent: EventName[] = ['accepted', 'resumed', 'adopted', 'linked', 'alert-flapping', 'alert-recovered'];
  for (const name of silent) expect(NOTIFIED_EVENTS).not.toContain(`incident.${name}.v1`);
  expect(NOTIFIED_EVENTS).toHaveLength(59);
  expect(NOTIFIED_EVENTS).toContain('incident.follow-up-due.v1');
});
