import * as z from 'zod';
import {
  LONGEST_ITEM,
  LONGEST_NAME,
  LONGEST_TAG,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_ITEMS,
  MOST_TAGS,
} from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** What several commands say of a record, with one bound for each. The bodies of the API are these schemas; mail and alerts build the same commands. */

export const text = boundedText({ characters: LONGEST_TEXT, least: 1 });
export const description = boundedText({ characters: LONGEST_TEXT, untrimmed: true });
export const title = boundedText({ characters: LONGEST_TITLE, least: 1 });
export const name = boundedText({ characters: 100, least: 1 });
export const supplierTicket = boundedText({ characters: 100, least: 1 });
export const number = boundedText({ characters: 40 });
export const requester = z.strictObject({
  email: EmailSchema,
  name: boundedText({ characters: LONGEST_NAME }).nullish(),
});

/** As long as the longest ARN, in any script: twenty of them are 40 KB of a record. */
const configurationItem = boundedText({ characters: LONGEST_ITEM, bytes: LONGEST_ITEM, least: 1 });
export const configurationItems = z.array(configurationItem).max(MOST_ITEMS);

export const tag = boundedText({ characters: LONGEST_TAG, least: 1 });
export const tags = z.array(tag).max(MOST_TAGS);

/** A command that says what its schema says. */
export type Asked<Type extends string, Schema extends z.ZodType> = { readonly type: Type } & z.output<Schema>;
