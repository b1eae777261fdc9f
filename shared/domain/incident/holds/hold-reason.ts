import * as z from 'zod';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { boundedText } from '#events/terms/text.ts';
import { ClockNameSchema, LanguageSchema } from '#events/terms/vocabulary.ts';

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

/** Why a record may be on hold, and what follows from it. */
export const HoldReasonSchema = z.strictObject({
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
