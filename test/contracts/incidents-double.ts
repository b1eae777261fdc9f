import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { BY_PEOPLE } from '#events/incident/assignment.ts';
import { A_TASK } from '#events/incident/task.ts';
import type { Incidents } from '#functions/http-api/services/incidents.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { type Call, recording } from './recording.ts';

export const NOW = '2026-09-07T10:00:00.000Z';
export const REQUESTER = 'ann@example.com';

/** A record as the store gives it, of `ann@example.com` unless told otherwise. */
export function aRecord(changes: Partial<IncidentRecord> = {}): IncidentRecord {
  return {
    number: 'INC-000001',
    tenant: 'default',
    kind: 'incident',
    status: 'resolved',
    version: 7,
    title: 'The projector stays dark',
    description: 'Room 4',
    channel: 'portal',
    requester: { email: REQUESTER, name: 'Ann' },
    language: null,
    survey: null,
    participants: [],
    owner: 'lin@example.com',
    group: 'service-desk',
    assignee: 'lin@example.com',
    assignment: BY_PEOPLE,
    tier: 1,
    category: null,
    subcategory: null,
    impact: 'low',
    urgency: 'high',
    priority: 'medium',
    priorityOverride: null,
    configurationItems: [],
    tags: [],
    hold: null,
    waitUntil: null,
    resolution: { code: 'fixed', notes: 'A new lamp', workaround: false },
    clocks: [],
    alert: null,
    parent: null,
    links: [],
    problem: null,
    change: null,
    mergedInto: null,
    attachments: [{ id: 'a-0', name: 'photo.png', contentType: 'image/png', size: 3 }],
    promisedAt: null,
    openedAt: '2026-09-07T08:00:00.000Z',
    updatedAt: '2026-09-07T09:30:00.000Z',
    resolvedAt: '2026-09-07T09:30:00.000Z',
    closedAt: null,
    reopenCount: 0,
    reassignmentCount: 0,
    configurationVersion: 0,
    returnTo: null,
    touched: true,
    mail: null,
    followedUp: false,
    tasks: [{ ...A_TASK, id: 'a-0' }],
    waitingTells: [],
    major: null,
    hasChildren: false,
    tierTimes: [],
    supplierTicket: null,
    reviewRequested: false,
    alertAt: null,
    hash: 'h7',
    ...changes,
  };
}

export const CONFIGURATION = { version: 4, document: shippedConfiguration('desk@example.com') };

const VERIFIED = {
  ...{ intact: true, entries: 7, brokenAt: null, head: 'signed' as const, differs: [], unreadable: null },
};

/** Use cases of one record, which write down what they are asked; the real ones answer in the scenarios. */
export function incidentsDouble(
  record = aRecord(),
  changes: Partial<Incidents> = {},
): { incidents: Incidents; calls: Call[] } {
  const outcome: Outcome = { record, configuration: CONFIGURATION, entries: [], at: NOW, replayed: false };
  const answers: Incidents = {
    open: async () => outcome,
    execute: async () => outcome,
    merge: async () => outcome,
    unmerge: async () => outcome,
    split: async () => outcome,
    unsplit: async () => outcome,
    read: async () => ({ record, configuration: CONFIGURATION }),
    list: async () => ({ items: [], nextCursor: null }),
    majors: async () => ({ items: [], nextCursor: null }),
    timeline: async () => ({ items: [], nextCursor: null }),
    verify: async () => VERIFIED,
    repair: async () => VERIFIED,
    ...changes,
  };
  const calls: Call[] = [];
  return { incidents: recording(answers, calls), calls };
}
