import * as z from 'zod';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { ArticleFieldsSchema, VotesSchema } from './article.ts';

const fields = {
  title: 'The till refuses cards',
  body: 'Restart the card reader: hold *both* buttons for five seconds.',
  language: 'en' as const,
  audience: 'requesters' as const,
  keywords: ['terminal'],
  configurationItems: ['till'],
  tier: null,
  owner: 'mia@example.com',
  reviewAt: '2027-03-01T09:00:00.000Z',
};

/** What happens to an article. What it says at a version is in its entry. */
export const ARTICLE_EVENTS = {
  drafted: defineRecordEvent('article', {
    name: 'drafted',
    version: 1,
    summary: 'An article was written, also of what solved a record.',
    data: () =>
      z.object({
        tenant: z.string(),
        id: z.string(),
        fields: ArticleFieldsSchema,
        incident: z.string().nullable().meta({ description: 'The record whose solution it was made of' }),
      }),
    example: { tenant: 'default', id: 'KB-000001', fields, incident: 'INC-000001' },
  }),
  changed: defineRecordEvent('article', {
    name: 'changed',
    version: 1,
    summary: 'An article says something else: all of it, as it is now. Of a published one it is read at once.',
    data: () => z.object({ fields: ArticleFieldsSchema }),
    example: { fields: { ...fields, body: 'Restart the card reader: pull its plug for a minute.' } },
  }),
  published: defineRecordEvent('article', {
    name: 'published',
    version: 1,
    summary: 'An article is there for whom it is written for.',
    data: () => z.object({}),
    example: {},
  }),
  retired: defineRecordEvent('article', {
    name: 'retired',
    version: 1,
    summary: 'An article holds no longer: it is offered to nobody, and the desk reads it still.',
    data: () => z.object({}),
    example: {},
  }),
  'review-due': defineRecordEvent('article', {
    name: 'review-due',
    version: 1,
    summary: 'The date came on which its owner wanted to look at it again.',
    data: () => z.object({ reviewAt: InstantSchema }),
    example: { reviewAt: '2027-03-01T09:00:00.000Z' },
  }),
  doubted: defineRecordEvent('article', {
    name: 'doubted',
    version: 1,
    summary: 'Most of those who voted found it not useful. Once for an article.',
    data: () => z.object({ votes: VotesSchema }),
    example: { votes: { useful: 2, notUseful: 3 } },
  }),
} as const;

export type ArticleEventName = keyof typeof ARTICLE_EVENTS;
