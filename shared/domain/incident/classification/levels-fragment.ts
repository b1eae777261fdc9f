import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { LEVELS, LevelSchema } from '#events/terms/vocabulary.ts';

const choice = z.array(LevelSchema).max(LEVELS.length);
const RequestersSchema = z.strictObject({ mayChoose: z.strictObject({ impact: choice, urgency: choice }) });

/** What somebody who reports may say is high; that it stands above all others, others say. */
const SHIPPED_REQUESTERS: z.output<typeof RequestersSchema> = {
  mayChoose: { impact: [], urgency: ['low', 'medium', 'high'] },
};

const fields = {
  /** Which impact and urgency requesters may choose: they describe, and what they say nothing of is reckoned. */
  requesters: RequestersSchema.default(SHIPPED_REQUESTERS),
  /** Impact and urgency where nobody said. */
  defaults: z.strictObject({ impact: LevelSchema, urgency: LevelSchema }),
};

export type LevelsPart = Part<typeof fields>;

const SHIPPED_DEFAULTS: LevelsPart['defaults'] = { impact: 'medium', urgency: 'medium' };

export const CHOSEN_LEVELS = fragment({
  fields,
  shipped: () => ({ requesters: SHIPPED_REQUESTERS, defaults: SHIPPED_DEFAULTS }),
  asOf: 'opening',
});
