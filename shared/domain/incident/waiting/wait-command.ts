import * as z from 'zod';
import { type Asked, text } from '#domain/incident/record/command-fields.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';

export const WaitSchema = z.strictObject({ until: GivenInstantSchema, comment: text.nullish() });

export type WaitCommand = Asked<'wait', typeof WaitSchema>;
