import * as z from 'zod';
import { PageTargetSchema, type Way } from '#events/incident/paging.ts';
import { LONGEST_PAGE } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** Somebody by their address, or whoever is behind a target of a policy. */
export const PageByHandSchema = z.strictObject({
  whom: z.union([EmailSchema.transform((person) => ({ person })), PageTargetSchema]),
  message: boundedText({ characters: LONGEST_PAGE }).optional(),
});

/** A page could not be sent by its way (Semantics, rule 50): the next one is tried at once. */
export interface PageFailedCommand {
  readonly type: 'page-failed';
  readonly person: string;
  readonly via: Way;
  /** Whether they were sent a mail with it. */
  readonly mailed: boolean;
}

export type PagingCommand = PageByHandCommand | PageFailedCommand;

export type PageByHandCommand = { readonly type: 'page' } & z.output<typeof PageByHandSchema>;
