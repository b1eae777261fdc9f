import * as z from 'zod';
import { PageTargetSchema } from '#events/incident/paging.ts';
import { LONGEST_PAGE } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** Somebody by their address, or whoever is behind a target of a policy. */
export const PageByHandSchema = z.strictObject({
  whom: z.union([EmailSchema.transform((person) => ({ person })), PageTargetSchema]),
  message: boundedText({ characters: LONGEST_PAGE }).optional(),
});

export type PageByHandCommand = { readonly type: 'page' } & z.output<typeof PageByHandSchema>;
