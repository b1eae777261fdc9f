import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Notice, noticesOf, stepsFor } from '#domain/mail-out/notices.ts';
import { MAIL_STEPS } from '#domain/mail-out/steps/mail-steps.ts';
import { proposedMajor } from '#domain/majors/proposed-major.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { BY_PEOPLE } from '#events/incident/assignment.ts';
import type { Incident } from '#events/incident/incident.ts';
import { UPDATE_CLOCK } from '#events/terms/vocabulary.ts';
import { CONFIGURATION } from './example-desk.ts';

/** The catalogue's example of each event, told to whoever it would be told to. */

const clock = { targetSeconds: 14_400, elapsedSeconds: 3600, breachedAt: null, state: 'running' } as const;

const INCIDENT: Incident = {
  ...{ number: 'INC-000042', tenant: 'default', kind: 'incident', status: 'in_progress', version: 3 },
  ...{ title: 'The checkout answers 502', description: '', channel: 'email' },
  requester: { email: 'ada@example.com', name: 'Ada Lovelace' },
  ...{ language: null, survey: null, participants: [], owner: 'olga@example.com', group: 'infrastructure' },
  ...{ assignee: 'lin@example.com', assignment: BY_PEOPLE, tier: 2, category: null, subcategory: null },
  ...{ impact: 'high', urgency: 'medium', priority: 'high', priorityOverride: null, configurationItems: [], tags: [] },
  ...{
    hold: null,
    waitUntil: null,
    resolution: null,
    alert: null,
    parent: null,
    links: [],
    problem: null,
    change: null,
    mergedInto: null,
    attachments: [],
  },
  clocks: [
    { ...clock, name: 'response', dueAt: '2026-09-07T12:30:00.000Z' },
    { ...clock, name: 'resolution', dueAt: '2026-09-08T07:00:00.000Z' },
  ],
  ...{ promisedAt: null, openedAt: '2026-09-07T08:30:00.000Z', updatedAt: '2026-09-07T09:00:00.000Z' },
  ...{ resolvedAt: null, closedAt: null, reopenCount: 0, reassignmentCount: 0, tierTimes: [], supplierTicket: null },
  ...{ reviewRequested: false, major: null, hasChildren: false, configurationVersion: 0 },
};

/** What monitoring reported, and what the desk itself opened over a storm of alerts. */
const OF_MONITORING: Incident = {
  ...INCIDENT,
  ...{ channel: 'monitoring', requester: null, owner: null, assignee: null, configurationItems: ['checkout'] },
  description: 'Threshold crossed: 12 of 12 answers were 502.',
  alert: {
    ...{ source: 'aws.cloudwatch', key: 'checkout-502', state: 'firing', occurrences: 3, severity: 'high' },
    ...{ integration: null, members: [], since: null, latest: null },
    ...{ url: 'https://example.com/alarms/checkout-502', runbook: 'https://example.com/runbooks/checkout' },
    ...{ firstAt: '2026-09-07T08:30:00.000Z', lastAt: '2026-09-07T08:40:00.000Z', flapping: false, quiet: null },
  },
};
const STORM: Incident = { ...OF_MONITORING, title: 'Alert storm: more than 100 new alerts in 5 minutes', alert: null };

/** As an agent does it, as the requester does, and as the desk does by itself: some tell only of one of them. */
const ACTORS = [
  { by: 'boss@example.com', as: 'desk' },
  { by: 'ada@example.com', as: 'requester' },
  { by: 'system', as: 'automation' },
] as const;

const UNDECIDED: Incident = {
  ...INCIDENT,
  major: proposedMajor('Every checkout fails', '2026-09-07T08:40:00.000Z'),
};

const MAJOR: Incident = {
  ...UNDECIDED,
  major: {
    ...proposedMajor('Every checkout fails', '2026-09-07T08:40:00.000Z'),
    ...EVENTS['major-accepted'].example,
    ...{ state: 'accepted', acceptedAt: '2026-09-07T08:45:00.000Z' },
  },
};

const OF_PROBLEM: Incident = {
  ...INCIDENT,
  ...{ status: 'closed', problem: 'PRB-000007' },
  resolution: { code: 'problem_resolved', notes: 'The pool has **forty** connections now.', workaround: false },
};

const PAIRS = [INCIDENT, OF_MONITORING, STORM, UNDECIDED, MAJOR, OF_PROBLEM].flatMap((incident) =>
  ACTORS.map((actor) => [incident, actor] as const),
);

const TODAY = { clocks: [], directory: CONFIGURATION };

export interface ExampleNotice {
  readonly event: IncidentEvent;
  readonly notice: Notice & { readonly to: string };
}

/** @returns one notice for each mail step, by its name */
export function exampleNotices(): ReadonlyMap<string, ExampleNotice> {
  const found = new Map<string, ExampleNotice>();
  for (const name of Object.keys(EVENTS) as EventName[])
    for (const [incident, actor] of PAIRS) {
      const event = anEvent(name, actor, incident);
      for (const { to, ...notice } of noticesOf(stepsFor(event), event, TODAY))
        if (to !== null && !found.has(notice.step)) found.set(notice.step, { event, notice: { ...notice, to } });
    }
  const missing = MAIL_STEPS.filter(({ step }) => !found.has(step)).map(({ step }) => step);
  if (missing.length > 0) throw new Error(`no example is told by the mails ${missing.join(', ')}`);
  return found;
}

/** What some mails are told of, and the example of the catalogue is not. */
function variant(name: EventName, { major, problem }: Incident): object {
  if (name === 'escalated') return { type: 'hierarchical' };
  if (name === 'closed' && problem !== null) return { how: 'with_problem' };
  const isMissedUpdate = name === 'sla-breached' && major?.state === 'accepted';
  return isMissedUpdate ? { clock: UPDATE_CLOCK, missed: 1, nextUpdateAt: '2026-09-07T14:30:00.000Z' } : {};
}

function anEvent(name: EventName, actor: (typeof ACTORS)[number], incident: Incident): IncidentEvent {
  const envelope = { id: `example-${name}`, at: '2026-09-07T09:00:00.000Z', tenant: 'default', version: 3 };
  const data = { ...EVENTS[name].example, ...variant(name, incident) };
  // The example belongs to the name; the type system cannot follow the pair.
  return { ...envelope, ...actor, number: incident.number, name, data, incident } as unknown as IncidentEvent;
}
