import * as z from 'zod';
import { LONGEST_ITEM, LONGEST_TITLE, MOST_ITEMS } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

export const CHANGE_STATUSES = ['requested', 'approved', 'scheduled', 'implemented', 'rejected', 'canceled'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export const RISKS = ['low', 'medium', 'high'] as const;

export const IMPLEMENTATION_OUTCOMES = ['successful', 'failed', 'rolled_back'] as const;

/** How a change may be over: done, one way or another, or not to be done. */
export const CHANGE_ENDS = [...IMPLEMENTATION_OUTCOMES, 'rejected', 'canceled'] as const;
export type ChangeEnd = (typeof CHANGE_ENDS)[number];

/** Of a description, a reason or the notes: all of them and the items below fit into one item of the table. */
export const LONGEST_CHANGE_TEXT = 8000;

export const ChangeTextSchema = boundedText({ characters: LONGEST_CHANGE_TEXT, least: 1 });

/** What is to be changed: this is what somebody approves. */
export const ChangeFieldsSchema = z.object({
  title: boundedText({ characters: LONGEST_TITLE, least: 1 }),
  description: boundedText({ characters: LONGEST_CHANGE_TEXT, untrimmed: true }),
  risk: z.enum(RISKS),
  configurationItems: z
    .array(boundedText({ characters: LONGEST_ITEM, bytes: LONGEST_ITEM, least: 1 }))
    .max(MOST_ITEMS)
    .meta({ description: 'What is changed, by names of the register: their alerts are held in its window' }),
});

export type ChangeFields = z.output<typeof ChangeFieldsSchema>;

export const WindowSchema = z.object({ from: InstantSchema, to: InstantSchema });
export type Window = Readonly<z.output<typeof WindowSchema>>;

export const ImplementationSchema = z.object({
  outcome: z.enum(IMPLEMENTATION_OUTCOMES),
  notes: z.string(),
  by: z.string(),
  at: InstantSchema,
});

/** Whoever said yes, no, or that it is not to be done after all. */
export const ChangeDecisionSchema = z.object({ by: z.string(), at: InstantSchema, reason: z.string().nullable() });

/** A change as the desk sees it. */
export const ChangeSchema = z.object({
  number: z.string().meta({ examples: ['CHG-000001'] }),
  status: z.enum(CHANGE_STATUSES),
  ...ChangeFieldsSchema.shape,
  incident: z.string().nullable().meta({ description: 'That it was raised from' }),
  requestedBy: z.string(),
  assignee: EmailSchema.nullable().meta({ description: 'Who carries it out' }),
  approval: ChangeDecisionSchema.nullable(),
  refusal: ChangeDecisionSchema.nullable().meta({ description: 'Why it was rejected or canceled' }),
  window: WindowSchema.nullable().meta({ description: 'When it is done: alerts of its items wait for the end' }),
  implementation: ImplementationSchema.nullable(),
  requestedAt: InstantSchema,
  updatedAt: InstantSchema,
  version: z.int(),
});

export type Change = z.output<typeof ChangeSchema>;
