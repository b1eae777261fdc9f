import * as z from 'zod';
import { type Asked, name } from '#domain/incident/record/command-fields.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const AssignSchema = z.strictObject({ group: name, assignee: EmailSchema.nullish() });
export const AcceptSchema = z.strictObject({});

export type AssignmentCommand = Asked<'assign', typeof AssignSchema> | { readonly type: 'accept' };
