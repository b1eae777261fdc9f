import * as z from 'zod';
import { number } from '#domain/incident/record/command-fields.ts';
import {
  CHANGE_STATUSES,
  ChangeFieldsSchema,
  ChangeTextSchema,
  IMPLEMENTATION_OUTCOMES,
} from '#events/change/change.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { Paging } from '#functions/http-api/api/paging.ts';
import { MOST_DAYS_ASKED } from '#shared/store/changes/change-days.ts';

const { title, description, risk, configurationItems } = ChangeFieldsSchema.shape;
const assignee = EmailSchema.nullable().meta({ description: 'Who carries it out' });
const DAY_MS = 86_400_000;

export const ChangeInSchema = z.strictObject({
  title,
  description: description.default(''),
  risk,
  configurationItems: configurationItems.default([]),
  incident: number.nullish().meta({ description: 'The record it is raised from, which hears of its outcome' }),
  assignee: assignee.optional(),
});

export const ChangePatchSchema = z.strictObject({ title, description, risk, configurationItems, assignee }).partial();

export const ChangeOfIncidentSchema = z.strictObject({
  title: title.optional().meta({ description: 'The incident’s without' }),
  description: description.optional().meta({ description: 'The incident’s without' }),
  risk: risk.optional().meta({ description: '`medium` without' }),
  configurationItems: configurationItems.optional().meta({ description: 'The incident’s without' }),
});

export const ReasonSchema = z.strictObject({ reason: ChangeTextSchema.nullish() });
export const ScheduleSchema = z.strictObject({ from: GivenInstantSchema, to: GivenInstantSchema });
export const ImplementSchema = z.strictObject({ outcome: z.enum(IMPLEMENTATION_OUTCOMES), notes: ChangeTextSchema });

export const ChangesQuerySchema = z
  .strictObject({
    ...Paging,
    status: z.enum(CHANGE_STATUSES).optional(),
    assignee: EmailSchema.optional(),
    from: GivenInstantSchema.optional(),
    to: GivenInstantSchema.optional().meta({
      description: `With from, and at most ${MOST_DAYS_ASKED - 1} days behind it`,
    }),
  })
  .superRefine(({ from, to }, { addIssue }) => {
    if (from === undefined && to === undefined) return;
    const message = spanFault(from, to);
    if (message !== null) addIssue({ code: 'custom', path: ['to'], message });
  });

function spanFault(from: string | undefined, to: string | undefined): string | null {
  if (from === undefined || to === undefined) return 'from and to go together';
  if (from >= to) return 'must lie after from';
  const isShort = Date.parse(to) - Date.parse(from) <= (MOST_DAYS_ASKED - 1) * DAY_MS;
  return isShort ? null : `must lie within ${MOST_DAYS_ASKED - 1} days of from`;
}

export const CHANGE_EXAMPLE = {
  title: 'Enlarge the pool of the checkout',
  description: 'Forty connections in place of ten.',
  risk: 'medium' as const,
  configurationItems: ['checkout'],
  incident: 'INC-000001',
};
