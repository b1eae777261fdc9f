import * as z from 'zod';
import type { Asked } from '#domain/incident/record/command-fields.ts';
import { LONGEST_NAME } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** Of a record. A mail to more people than this names a list, not who works on the matter. */
export const MOST_PARTICIPANTS = 20;

export const PersonSchema = z.strictObject({
  email: EmailSchema,
  name: boundedText({ characters: LONGEST_NAME }).nullish(),
});

export const AddParticipantSchema = PersonSchema;
export const RemoveParticipantSchema = z.strictObject({ email: EmailSchema });

/** Somebody a mail or a person names. */
export type Person = z.output<typeof PersonSchema>;

export type ParticipantCommand =
  | Asked<'add-participant', typeof AddParticipantSchema>
  | Asked<'remove-participant', typeof RemoveParticipantSchema>;
