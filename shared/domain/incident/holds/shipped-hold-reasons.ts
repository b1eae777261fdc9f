import type { ShippedHoldReason } from '#domain/words/shape/hold-reason-labels.ts';
import { WORDS } from '#domain/words/words.ts';
import { CLOCK_NAMES, type ClockName, LANGUAGES } from '#events/terms/vocabulary.ts';
import type { HoldReason, HoldReminders } from './hold-reason.ts';

/** Three reminders, two business days apart; two business days later nobody is expected to answer any more. */
const REMINDERS: HoldReminders = {
  everyBusinessDays: 2,
  count: 3,
  calendar: 'business-hours',
  thenResolveCode: 'no_answer',
};

/** Nobody can go on, but the requester can be answered. While a supplier is awaited, its own clock runs. */
const ALL_WORK = ['resolution', 'group', 'supplier'] as const;

/** In which the shipped configuration is written; the other languages are translations of it. */
const WRITTEN_IN = 'en';

export const SHIPPED_HOLD_REASONS: Record<ShippedHoldReason, HoldReason> = {
  awaiting_requester: { ...reason('awaiting_requester', CLOCK_NAMES), resumesOnAnswer: true, reminders: REMINDERS },
  awaiting_supplier: reason('awaiting_supplier', ['resolution', 'group']),
  awaiting_change: reason('awaiting_change', ALL_WORK),
  awaiting_problem: reason('awaiting_problem', ALL_WORK),
};

/** Every hold is told to the requester (LIF2), by its label in their language. */
function reason(name: ShippedHoldReason, pauses: readonly ClockName[]): HoldReason {
  return {
    label: WORDS[WRITTEN_IN].holdReasons[name],
    pauses: [...pauses],
    ...{ tellRequester: true, resumesOnAnswer: false, reminders: null, reminderText: null },
    translations: Object.fromEntries(
      LANGUAGES.filter((language) => language !== WRITTEN_IN).map((language) => [
        language,
        { label: WORDS[language].holdReasons[name] },
      ]),
    ),
  };
}
