import * as z from 'zod';
import { number } from '#domain/incident/record/command-fields.ts';
import { MOST_NAMED_INCIDENTS, ProblemFieldsSchema, ProblemTextSchema } from '#events/problem/problem.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

const NumbersSchema = z.array(number).max(MOST_NAMED_INCIDENTS);
const { title, description, configurationItems } = ProblemFieldsSchema.shape;

export const ProblemInSchema = z.strictObject({
  title,
  description: description.default(''),
  configurationItems: configurationItems.default([]),
  incidents: NumbersSchema.default([]).meta({ description: 'Numbers of those that have their cause in it' }),
});

export const ProblemPatchSchema = z.strictObject({ title, description, configurationItems }).partial();

export const ProblemOfIncidentSchema = z.strictObject({
  title: title.optional().meta({ description: 'The incident’s without' }),
  description: description.optional().meta({ description: 'The incident’s without' }),
});

export const IncidentsInSchema = z.strictObject({ numbers: NumbersSchema.min(1) });

export const AssignProblemSchema = z.strictObject({
  group: boundedText({ characters: 100, least: 1 }).optional(),
  assignee: EmailSchema,
});

export const WorkaroundInSchema = z.strictObject({
  text: ProblemTextSchema,
  publish: z.boolean().default(false).meta({ description: 'Whether requesters of its unresolved incidents are told' }),
});

export const RootCauseSchema = z.strictObject({ text: ProblemTextSchema });
export const ResolveProblemSchema = z.strictObject({
  notes: ProblemTextSchema,
  closeLinked: z.boolean().default(true).meta({ description: 'Whether its incidents are closed, too' }),
});
export const CancelProblemSchema = z.strictObject({ reason: ProblemTextSchema });

export const NothingSchema = z.strictObject({});

export const PROBLEM_EXAMPLE = {
  title: 'The pool of the checkout runs dry',
  description: 'Each sale, within the first minutes.',
  configurationItems: ['checkout'],
  incidents: ['INC-000001'],
};
