import * as z from 'zod';
import { LONGEST_ITEM, LONGEST_TITLE, MOST_ITEMS } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

export const PROBLEM_STATUSES = ['new', 'investigating', 'known_error', 'resolved', 'closed', 'canceled'] as const;
export type ProblemStatus = (typeof PROBLEM_STATUSES)[number];

/** What incidents may have in common by which they are counted together. */
export const TRENDS_BY = ['configurationItem', 'category'] as const;

/** Of a description, a root cause, a workaround or the notes: all of them and the items below fit into one item of the table. */
export const LONGEST_PROBLEM_TEXT = 8000;
/** Incidents of one problem: one query reads them. */
export const MOST_LINKED_INCIDENTS = 1000;
/** Incidents that one request names. */
export const MOST_NAMED_INCIDENTS = 500;

export const ProblemTextSchema = boundedText({ characters: LONGEST_PROBLEM_TEXT, least: 1 });
const ProblemTitleSchema = boundedText({ characters: LONGEST_TITLE, least: 1 });

/** What somebody says of a problem. */
export const ProblemFieldsSchema = z.object({
  title: ProblemTitleSchema,
  description: boundedText({ characters: LONGEST_PROBLEM_TEXT, untrimmed: true }),
  configurationItems: z
    .array(boundedText({ characters: LONGEST_ITEM, bytes: LONGEST_ITEM, least: 1 }))
    .max(MOST_ITEMS)
    .meta({ description: 'What it is about, by names of the register' }),
});

export type ProblemFields = z.output<typeof ProblemFieldsSchema>;

/** That incidents with something in common were opened often. */
const TrendSchema = z.object({
  name: z.string().meta({ description: 'Of the trend in the configuration' }),
  label: z.string(),
  by: z.enum(TRENDS_BY),
  value: z.string().meta({ description: 'What they have in common' }),
  incidents: z.int(),
  days: z.int().meta({ description: 'Within which they were opened' }),
});

/** What the desk itself proposed it by. */
export const ProposalSchema = z.object({
  incident: z.string().meta({ description: 'That proposed it; of a trend the last one' }),
  workaround: z.string().nullable().meta({ description: 'By which the incident was settled for now' }),
  contributingFactors: z.array(z.string()),
  trend: TrendSchema.optional(),
});

export type Proposal = z.output<typeof ProposalSchema>;

export const WorkaroundSchema = z.object({
  text: z.string(),
  published: z.boolean().meta({ description: 'Whether requesters read it' }),
  at: InstantSchema,
});

/** A problem as the desk sees it, but for its incidents, which lie beside it. */
export const ProblemSchema = z.object({
  number: z.string().meta({ examples: ['PRB-000001'] }),
  status: z.enum(PROBLEM_STATUSES),
  ...ProblemFieldsSchema.shape,
  group: z.string().nullable(),
  assignee: EmailSchema.nullable(),
  workaround: WorkaroundSchema.nullable(),
  rootCause: z.string().nullable(),
  proposal: ProposalSchema.nullable(),
  openedAt: InstantSchema,
  resolvedAt: InstantSchema.nullable(),
  closedAt: InstantSchema.nullable(),
  updatedAt: InstantSchema,
  version: z.int(),
});

export type Problem = z.output<typeof ProblemSchema>;

/** What became of one incident of many. */
export const INCIDENT_OUTCOMES = [
  ...['linked', 'removed', 'told'],
  ...['closed', 'resolved', 'refused', 'unchanged', 'restored'],
] as const satisfies readonly string[];
