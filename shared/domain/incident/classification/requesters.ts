import * as z from 'zod';
import { LEVELS, LevelSchema } from '#events/terms/vocabulary.ts';

const choice = z.array(LevelSchema).max(LEVELS.length);
const Requesters = z.strictObject({ mayChoose: z.strictObject({ impact: choice, urgency: choice }) });

/** What somebody who reports may say is high; that it stands above all others, others say. */
export const SHIPPED_REQUESTERS: z.output<typeof Requesters> = {
  mayChoose: { impact: [], urgency: ['low', 'medium', 'high'] },
};

/** Which impact and urgency requesters may choose: they describe, and what they say nothing of is reckoned. */
export const RequestersSchema = Requesters.default(SHIPPED_REQUESTERS);
