import * as z from 'zod';
import type { ArticlePatch } from '#domain/articles/article-record.ts';
import { ArticleDraftSchema } from '#events/article/article.ts';

const { tier, reviewAt, ...draft } = ArticleDraftSchema.shape;

export const ArticlePatchSchema = z
  .strictObject(draft)
  .partial()
  .extend({
    tier: tier.unwrap().nullable().optional().meta({ description: 'Null: offered to all of the desk' }),
    reviewAt: reviewAt.unwrap().nullable().optional().meta({ description: 'Null: never' }),
  });

export const VoteSchema = z.strictObject({ useful: z.boolean() });

/** What was said, and nothing else: what is left out stays. */
export function patchOf(said: z.output<typeof ArticlePatchSchema>): ArticlePatch {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

export const ARTICLE_EXAMPLE: z.input<typeof ArticleDraftSchema> = {
  title: 'The till refuses cards',
  body: 'Restart the card reader: hold *both* buttons for five seconds.',
  language: 'en',
  audience: 'requesters',
  keywords: ['terminal'],
  configurationItems: ['till'],
  reviewAt: '2027-03-01T09:00:00Z',
};
