import * as z from 'zod';
import type { Fault } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { targetFaults } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { HoldReasonSchema, type HoldReminders } from './hold-reason.ts';
import { SHIPPED_HOLD_REASONS } from './shipped-hold-reasons.ts';

const fields = { holdReasons: z.record(NameSchema, HoldReasonSchema) };

export type HoldReasonsPart = Part<typeof fields>;

export const HOLD_REASONS = fragment({
  fields,
  shipped: () => ({ holdReasons: SHIPPED_HOLD_REASONS }),
  asOf: 'opening',
  faults: (document: HoldReasonsPart & CalendarsPart) =>
    Object.entries(document.holdReasons).flatMap(([reason, { reminders }]) =>
      reminders === null ? [] : reminderFaults(`holdReasons.${reason}.reminders`, reminders, document),
    ),
});

/** The resolution that follows the last reminder must be reached as well. */
function reminderFaults(path: string, reminders: HoldReminders, document: CalendarsPart): Fault[] {
  const businessDays = reminders.everyBusinessDays * (reminders.count + 1);
  return targetFaults(path, reminders.calendar, { businessDays }, document);
}
