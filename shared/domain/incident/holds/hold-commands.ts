import * as z from 'zod';
import { type Asked, name, text } from '#domain/incident/record/command-fields.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';

export const HoldSchema = z.strictObject({ reason: name, comment: text, followUpAt: GivenInstantSchema.nullish() });
export const ResumeSchema = z.strictObject({ comment: text.nullish() });

export type HoldCommand = Asked<'hold', typeof HoldSchema> | Asked<'resume', typeof ResumeSchema>;
