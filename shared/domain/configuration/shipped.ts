import { SHIPPED_ALERTS } from '#domain/alerts/alert-configuration.ts';
import { SHIPPED_REQUESTERS } from '#domain/incident/classification/requesters.ts';
import { SHIPPED_TASKS } from '#domain/incident/tasks/shipped-tasks.ts';
import { SHIPPED_DIGEST } from '#domain/mail-out/digest.ts';
import { SHIPPED_CALENDARS, SHIPPED_POLICIES } from '#domain/sla/shipped-service-levels.ts';
import { CLOCK_NAMES, type ClockName } from '#events/terms/vocabulary.ts';
import type { Configuration } from './configuration.ts';

/**
 * What a desk starts with (contract: Shipped configuration). All of it can be changed; it is version 0.
 *
 * @param deskAddress - the mail address the desk was deployed with
 */
export function shippedConfiguration(deskAddress: string): Configuration {
  return {
    calendars: SHIPPED_CALENDARS,
    priorityMatrix: {
      critical: { critical: 'critical', high: 'critical', medium: 'high', low: 'medium' },
      high: { critical: 'critical', high: 'high', medium: 'medium', low: 'medium' },
      medium: { critical: 'high', high: 'medium', medium: 'medium', low: 'low' },
      low: { critical: 'medium', high: 'medium', medium: 'low', low: 'low' },
    },
    serviceLevels: SHIPPED_POLICIES,
    holdReasons: {
      awaiting_requester: {
        ...reason('Awaiting the requester', CLOCK_NAMES, true),
        reminders: REMINDERS,
        translations: { de: { label: 'Rückmeldung erwartet' }, fr: { label: 'En attente de votre réponse' } },
      },
      awaiting_supplier: {
        ...reason('Awaiting a supplier', ['resolution', 'group'], false),
        translations: { de: { label: 'Wartet auf einen Lieferanten' }, fr: { label: 'En attente d’un fournisseur' } },
      },
      awaiting_change: {
        ...reason('Awaiting a change', ALL_WORK, false),
        translations: { de: { label: 'Wartet auf eine Änderung' }, fr: { label: 'En attente d’un changement' } },
      },
      awaiting_problem: {
        ...reason('Awaiting a problem', ALL_WORK, false),
        translations: { de: { label: 'Wartet auf eine Problemlösung' }, fr: { label: 'En attente d’un problème' } },
      },
    },
    groups: {
      'service-desk': { label: 'Service desk', tier: 1, email: null },
      infrastructure: { label: 'Infrastructure', tier: 2, email: null },
      vendor: { label: 'Vendor', tier: 3, email: null, supplier: true },
    },
    defaultGroup: 'service-desk',
    routing: [],
    categories: {},
    autoClosure: { businessDays: 5, calendar: 'business-hours' },
    tasks: SHIPPED_TASKS,
    reopenWindow: { days: 5, calendar: 'business-hours' },
    cancelation: { byRequester: true },
    requesters: SHIPPED_REQUESTERS,
    defaults: { impact: 'medium', urgency: 'medium' },
    alerts: {
      severities: {
        critical: { impact: 'critical', urgency: 'critical' },
        high: { impact: 'high', urgency: 'high' },
        medium: { impact: 'medium', urgency: 'medium' },
        low: { impact: 'low', urgency: 'low' },
      },
      recoveryOfTouched: 'note',
      reopenMinutes: 0,
      ...SHIPPED_ALERTS,
    },
    maintenanceWindows: {},
    configurationItems: {},
    survey: { ask: true, days: 14 },
    // A breach is told to whoever works on the record; steps beyond that are the desk's own to name.
    escalationPolicies: {},
    escalation: { bouncesToManager: 5 },
    chains: {},
    incidentManager: null,
    people: {},
    webhooks: {},
    mail: { addresses: [deskAddress], name: 'Service desk', agents: [], language: 'en', digest: SHIPPED_DIGEST },
  };
}

/** Three reminders, two business days apart; two business days later nobody is expected to answer any more. */
const REMINDERS = {
  everyBusinessDays: 2,
  count: 3,
  calendar: 'business-hours',
  thenResolveCode: 'no_answer',
};

/** Nobody can go on, but the requester can be answered. While a supplier is awaited, its own clock runs. */
const ALL_WORK = ['resolution', 'group', 'supplier'] as const;

type HoldReason = Configuration['holdReasons'][string];

/** Every hold is told to the requester (LIF2). */
function reason(label: string, pauses: readonly ClockName[], resumesOnAnswer: boolean): HoldReason {
  return { label, pauses: [...pauses], tellRequester: true, resumesOnAnswer, reminders: null, reminderText: null };
}
