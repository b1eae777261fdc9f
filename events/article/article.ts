import * as z from 'zod';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { LONGEST_ITEM, LONGEST_TAG, LONGEST_TEXT, LONGEST_TITLE, MOST_ITEMS, MOST_TAGS } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema, LanguageSchema, TierSchema } from '#events/terms/vocabulary.ts';

export const ARTICLE_STATUSES = ['draft', 'published', 'retired'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Whom it is written for: the desk alone, or requesters as well. */
export const ARTICLE_AUDIENCES = ['internal', 'requesters'] as const;
export type ArticleAudience = (typeof ARTICLE_AUDIENCES)[number];

/** What somebody says of an article. */
export const ArticleDraftSchema = z.strictObject({
  title: boundedText({ characters: LONGEST_TITLE, least: 1 }),
  body: boundedText({ characters: LONGEST_TEXT, least: 1 }).meta({ description: 'Markdown' }),
  language: LanguageSchema,
  audience: z.enum(ARTICLE_AUDIENCES),
  keywords: z
    .array(boundedText({ characters: LONGEST_TAG, least: 1 }))
    .max(MOST_TAGS)
    .optional()
    .meta({ description: 'Words people look for that its text has not' }),
  configurationItems: z
    .array(boundedText({ characters: LONGEST_ITEM, bytes: LONGEST_ITEM, least: 1, untrimmed: true }))
    .max(MOST_ITEMS)
    .optional()
    .meta({ description: 'What it is about, by any name of an item' }),
  tier: TierSchema.optional().meta({
    description: 'Of an internal one for specialists: from which tier on it is offered. All of the desk read it',
  }),
  owner: EmailSchema.optional().meta({ description: 'Who looks after it; whoever writes it without' }),
  reviewAt: GivenInstantSchema.optional().meta({ description: 'When its owner is told to look at it again' }),
});

export type ArticleDraft = z.output<typeof ArticleDraftSchema>;

const { keywords, configurationItems } = ArticleDraftSchema.shape;

/** What the desk keeps of it: nothing left open. */
export const ArticleFieldsSchema = z.object({
  ...ArticleDraftSchema.shape,
  keywords: keywords.unwrap(),
  configurationItems: configurationItems.unwrap(),
  tier: TierSchema.nullable(),
  owner: EmailSchema,
  reviewAt: InstantSchema.nullable(),
});

export type ArticleFields = z.output<typeof ArticleFieldsSchema>;

/** An article as its events carry it. */
export const ArticleSchema = z.object({
  number: z.string(),
  status: z.enum(ARTICLE_STATUSES),
  ...ArticleFieldsSchema.shape,
  incident: z.string().nullable().meta({ description: 'The record whose solution it was made of' }),
  publishedAt: InstantSchema.nullable().meta({ description: 'When it was published last' }),
  updatedAt: InstantSchema,
  version: z.int(),
});

export type Article = z.output<typeof ArticleSchema>;

/** How people voted. */
export const VotesSchema = z.object({ useful: z.int().min(0), notUseful: z.int().min(0) });

export type Votes = z.output<typeof VotesSchema>;

/** An article as the desk reads it, with what lies beside it. */
export const ReadArticleSchema = ArticleSchema.extend({
  votes: VotesSchema,
  uses: z
    .int()
    .min(0)
    .meta({ description: 'On how many days somebody opened it for an answer, counted for each person' }),
  vote: z.boolean().nullable().meta({ description: 'Whether whoever asks found it useful; null before they said so' }),
});

export type ReadArticle = z.output<typeof ReadArticleSchema>;

/** In a list, where its text is left out. */
export const ListedArticleSchema = ReadArticleSchema.omit({ body: true, vote: true });

/** As a requester reads it: nothing of who looks after it, what it came from and what others think of it. */
export const OwnArticleSchema = ReadArticleSchema.pick({
  ...{ number: true, title: true, body: true, language: true, publishedAt: true, updatedAt: true, version: true },
  vote: true,
});

export type OwnArticle = z.output<typeof OwnArticleSchema>;

export const ListedOwnArticleSchema = OwnArticleSchema.omit({ body: true, vote: true });
