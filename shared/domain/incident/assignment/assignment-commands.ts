import * as z from 'zod';
import { type Asked, name, text } from '#domain/incident/record/command-fields.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const AssignSchema = z.strictObject({ group: name, assignee: EmailSchema.nullish() });
export const AcceptSchema = z.strictObject({});

export const DeclineSchema = z.strictObject({ reason: text });
/** A person or a group. */
export const SupportSchema = z.strictObject({ person: EmailSchema.optional(), group: name.optional(), message: text });

export type AssignmentCommand =
  | Asked<'assign', typeof AssignSchema>
  | { readonly type: 'accept' }
  | Asked<'decline', typeof DeclineSchema>
  /** Somebody may be free now: it is looked whether they are. */
  | { readonly type: 'take-turn' }
  | Asked<'ask-support', typeof SupportSchema>;
