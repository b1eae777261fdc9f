import { deskNotices } from '#domain/mail/desk-notices.ts';
import type { IncidentEvent } from '#domain/mail/incident-event.ts';
import { type Notice, noticesFor } from '#domain/mail/notifications.ts';
import { TEMPLATES } from '#domain/mail/templates/steps.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import type { Incident } from '#events/incident.ts';
import { CONFIGURATION } from './example-desk.ts';

/** The catalogue's example of each event, told to whoever it would be told to. */

const clock = { targetSeconds: 14_400, elapsedSeconds: 3600, breachedAt: null, state: 'running' } as const;

const INCIDENT: Incident = {
  ...{ number: 'INC-000042', tenant: 'default', kind: 'incident', status: 'in_progress', version: 3 },
  ...{ title: 'The checkout answers 502', description: '', channel: 'email' },
  requester: { email: 'ada@example.com', name: 'Ada Lovelace' },
  ...{ language: null, survey: null, participants: [], owner: 'olga@example.com', group: 'infrastructure' },
  ...{ assignee: 'lin@example.com', tier: 2, category: null, subcategory: null },
  ...{ impact: 'high', urgency: 'medium', priority: 'high', priorityOverride: null, configurationItems: [] },
  ...{ hold: null, waitUntil: null, resolution: null, alert: null, parent: null, links: [], attachments: [] },
  clocks: [
    { ...clock, name: 'response', dueAt: '2026-09-07T12:30:00.000Z' },
    { ...clock, name: 'resolution', dueAt: '2026-09-08T07:00:00.000Z' },
  ],
  ...{ openedAt: '2026-09-07T08:30:00.000Z', updatedAt: '2026-09-07T09:00:00.000Z' },
  ...{ resolvedAt: null, closedAt: null, reopenCount: 0, reassignmentCount: 0, tierTimes: [], supplierTicket: null },
  ...{ reviewRequested: false, majorProposed: false, configurationVersion: 0 },
};

/** As an agent does it, as the requester does, and as the desk does by itself: some tell only of one of them. */
const ACTORS = [
  { by: 'boss@example.com', as: 'desk' },
  { by: 'ada@example.com', as: 'requester' },
  { by: 'system', as: 'automation' },
] as const;

export interface ExampleNotice {
  readonly event: IncidentEvent;
  readonly notice: Notice & { readonly to: string };
}

/** @returns one notice for each step there is a template for, by the name of the step */
export function exampleNotices(): ReadonlyMap<string, ExampleNotice> {
  const found = new Map<string, ExampleNotice>();
  for (const name of Object.keys(EVENTS) as EventName[])
    for (const actor of ACTORS) {
      const event = anEvent(name, actor);
      for (const { to, ...notice } of noticesOf(event))
        if (to !== null && !found.has(notice.step)) found.set(notice.step, { event, notice: { ...notice, to } });
    }
  const missing = Object.keys(TEMPLATES).filter((step) => !found.has(step));
  if (missing.length > 0) throw new Error(`no example is told by the templates ${missing.join(', ')}`);
  return found;
}

function noticesOf(event: IncidentEvent): readonly Notice[] {
  return [...noticesFor(event), ...deskNotices(event, { clocks: [], directory: CONFIGURATION })];
}

function anEvent(name: EventName, actor: (typeof ACTORS)[number]): IncidentEvent {
  const envelope = { id: `example-${name}`, at: '2026-09-07T09:00:00.000Z', tenant: 'default', version: 3 };
  const data = { ...EVENTS[name].example, ...(name === 'escalated' && { type: 'hierarchical' }) };
  // The example belongs to the name; the type system cannot follow the pair.
  return { ...envelope, ...actor, number: INCIDENT.number, name, data, incident: INCIDENT } as unknown as IncidentEvent;
}
