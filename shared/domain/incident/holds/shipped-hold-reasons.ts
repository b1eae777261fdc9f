import { CLOCK_NAMES, type ClockName } from '#events/terms/vocabulary.ts';
import type { HoldReason, HoldReminders } from './hold-reasons-fragment.ts';

/** Three reminders, two business days apart; two business days later nobody is expected to answer any more. */
const REMINDERS: HoldReminders = {
  everyBusinessDays: 2,
  count: 3,
  calendar: 'business-hours',
  thenResolveCode: 'no_answer',
};

/** Nobody can go on, but the requester can be answered. While a supplier is awaited, its own clock runs. */
const ALL_WORK = ['resolution', 'group', 'supplier'] as const;

export const SHIPPED_HOLD_REASONS: Record<string, HoldReason> = {
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
};

/** Every hold is told to the requester (LIF2). */
function reason(label: string, pauses: readonly ClockName[], resumesOnAnswer: boolean): HoldReason {
  return { label, pauses: [...pauses], tellRequester: true, resumesOnAnswer, reminders: null, reminderText: null };
}
