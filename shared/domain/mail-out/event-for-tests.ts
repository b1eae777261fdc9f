import { EVENTS, type EventName } from '#events/catalogue.ts';
import { BY_PEOPLE } from '#events/incident/assignment.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { IncidentEvent } from './incident-event.ts';

export const anIncident: Incident = {
  number: 'INC-000001',
  tenant: 'default',
  kind: 'incident',
  status: 'in_progress',
  version: 3,
  title: 'Printer on fire',
  description: 'It burns.',
  channel: 'email',
  requester: { email: 'ada@example.com', name: 'Ada' },
  language: null,
  survey: null,
  participants: [],
  owner: 'olga@example.com',
  group: 'service-desk',
  assignee: 'lin@example.com',
  assignment: BY_PEOPLE,
  tier: 1,
  category: null,
  subcategory: null,
  impact: 'medium',
  urgency: 'medium',
  priority: 'medium',
  priorityOverride: null,
  configurationItems: [],
  tags: [],
  hold: null,
  waitUntil: null,
  resolution: null,
  clocks: [],
  alert: null,
  parent: null,
  links: [],
  problem: null,
  change: null,
  mergedInto: null,
  attachments: [],
  promisedAt: null,
  openedAt: '2026-09-07T08:00:00.000Z',
  updatedAt: '2026-09-07T09:00:00.000Z',
  resolvedAt: null,
  closedAt: null,
  reopenCount: 0,
  reassignmentCount: 0,
  major: null,
  hasChildren: false,
  tierTimes: [],
  supplierTicket: null,
  reviewRequested: false,
  configurationVersion: 0,
};

interface Changes {
  readonly by?: string;
  readonly as?: string;
  readonly data?: Record<string, unknown>;
  readonly incident?: Partial<Incident>;
}

/** The catalogue's example of an event, as an agent's deed, with whatever a test changes about it. */
export function anEvent(
  name: EventName,
  { by = 'lin@example.com', as = 'desk', data, incident }: Changes = {},
): IncidentEvent {
  const envelope = {
    id: `mail-1-${name}`,
    at: '2026-09-07T09:00:00.000Z',
    tenant: 'default',
    number: 'INC-000001',
    version: 3,
  };
  const event = {
    ...envelope,
    by,
    as,
    name,
    data: { ...EVENTS[name].example, ...data },
    incident: { ...anIncident, ...incident },
  };
  // The example belongs to the name; the type system cannot follow the pair.
  return event as IncidentEvent;
}
