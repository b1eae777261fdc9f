import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';

const SHIPPED = { ask: true, days: 14 };

const fields = {
  /** Whether the requester is asked after closure how satisfied they are, and for how many days the link works (COM5). */
  survey: z.strictObject({ ask: z.boolean(), days: z.int().min(1).max(90) }).default(SHIPPED),
};

export type SurveyPart = Part<typeof fields>;

export const SURVEY = fragment({ fields, shipped: () => ({ survey: SHIPPED }), asOf: 'opening' });
