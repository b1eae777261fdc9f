import * as z from 'zod';
import type { Fault } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { targetFaults } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { boundedText } from '#events/terms/text.ts';
import { ClockNameSchema, LanguageSchema } from '#events/terms/vocabulary.ts';
import { SHIPPED_HOLD_REASONS } from './shipped-hold-reasons.ts';

const reminderText = boundedText({ characters: 2000, least: 1, untrimmed: true });

/**
 * How the requester is reminded, counted in business days from the beginning of the hold; an interval after the last
 * reminder the record is resolved with the code (Semantics, rule 23).
 */
const HoldRemindersSchema = z.strictObject({
  everyBusinessDays: z.int().min(1).max(365),
  count: z.int().min(1).max(20),
  calendar: NameSchema,
  thenResolveCode: NameSchema,
});

const HoldReasonSchema = z.strictObject({
  label: LabelSchema,
  /** The clocks that stand while this is the reason. */
  pauses: z.array(ClockNameSchema),
  tellRequester: z.boolean(),
  /** Whether a human message from the requester puts the record back in progress. */
  resumesOnAnswer: z.boolean(),
  reminders: HoldRemindersSchema.nullable().default(null),
  /** What a reminder says instead of the shipped words. */
  reminderText: reminderText.nullable().default(null),
  /** Both for readers of other languages; what is missing is read as it stands above. */
  translations: z
    .partialRecord(LanguageSchema, z.strictObject({ label: LabelSchema, reminderText }).partial())
    .optional(),
});

export type HoldReason = z.output<typeof HoldReasonSchema>;
export type HoldReminders = z.output<typeof HoldRemindersSchema>;

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
