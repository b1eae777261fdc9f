import { describe, expect, it } from 'vitest';
import { BY_PEOPLE } from '#events/incident/assignment.ts';
import type { Incident } from '#events/incident/incident.ts';
import { factsOf } from './consequences.ts';

const AT = '2026-09-07T08:00:00.000Z';
const incident: Incident = {
  ...{ number: 'INC-000001', tenant: 'default', kind: 'incident', status: 'in_progress', version: 1, title: 'T' },
  ...{
    description: '',
    channel: 'api',
    requester: null,
    owner: null,
    group: 'g',
    assignee: null,
    assignment: BY_PEOPLE,
    tier: 1,
  },
  ...{ category: null, subcategory: null, impact: 'low', urgency: 'low', priority: 'low', priorityOverride: null },
  ...{
    configurationItems: [],
    tags: [],
    hold: null,
    waitUntil: null,
    resolution: null,
    clocks: [],
    alert: null,
    parent: null,
  },
  ...{
    links: [],
    problem: null,
    change: null,
    mergedInto: null,
    attachments: [],
    promisedAt: null,
    openedAt: AT,
    updatedAt: AT,
    resolvedAt: null,
    closedAt: null,
  },
  ...{
    reopenCount: 0,
    reassignmentCount: 0,
    major: null,
    hasChildren: false,
    tierTimes: [],
    supplierTicket: null,
    reviewRequested: false,
    configurationVersion: 0,
    language: null,
    survey: null,
    participants: [],
  },
};

const told = (type: string, at: string) => ({ type, at, by: 'system', data: {}, incident });
const mail = (at: string) => ({ to: 'bob@example.com', from: '', subject: 'S', text: 'Hello\n\nBob', headers: {}, at });

describe('given what came of a step', () => {
  it('when mails and events mix then they are told in the order of time', () => {
    const events = [told('opened', '2026-09-07T08:00:00.000Z'), told('closed', '2026-09-07T08:00:02.000Z')];
    const facts = factsOf({ events, mails: [mail('2026-09-07T08:00:01.000Z')] });
    expect(facts.map(({ sign }) => sign)).toEqual(['event', 'mail', 'event']);
    expect(facts[1]?.detail).toBe('Hello Bob');
  });

  it('when an alert repeats then it is told once, and two warnings are told twice', () => {
    const types = ['alert-repeated', 'alert-repeated', 'sla-warned', 'sla-warned'];
    const facts = factsOf({ events: types.map((type) => told(type, AT)), mails: [] });
    expect(facts).toHaveLength(3);
    expect(facts[0]?.text).toContain('alert-repeated × 2');
  });
});
