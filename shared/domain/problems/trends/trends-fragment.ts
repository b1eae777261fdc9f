import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { PolicyMatchSchema } from '#domain/sla/policy-match.ts';
import { TRENDS_BY } from '#events/problem/problem.ts';

const MOST_TRENDS = 20;
/** So many incidents are read again before they become a problem: one call. */
export const MOST_COUNTED = 100;
/** What is counted is forgotten after that. */
const LONGEST_PERIOD_DAYS = 90;

const TrendSchema = z.strictObject({
  label: LabelSchema,
  /** Records that do not meet it are not counted. */
  match: PolicyMatchSchema.default({}),
  /** What those have in common that are counted together. */
  by: z.enum(TRENDS_BY),
  incidents: z.int().min(2).max(MOST_COUNTED),
  days: z.int().min(1).max(LONGEST_PERIOD_DAYS),
});
export type Trend = z.output<typeof TrendSchema>;

const fields = {
  problemTrends: z
    .record(NameSchema, TrendSchema)
    .refine((trends) => Object.keys(trends).length <= MOST_TRENDS, `at most ${MOST_TRENDS} trends`)
    .default({}),
};

export type TrendsPart = Part<typeof fields>;

/**
 * How many incidents with something in common, opened within how many days, are a problem that the desk proposes by itself. As shipped
 * none: what a problem takes is no other's any more.
 */
export const TRENDS = fragment({ fields, shipped: () => ({ problemTrends: {} }), asOf: 'today' });
