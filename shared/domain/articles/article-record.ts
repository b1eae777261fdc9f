import * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { RecordState } from '#domain/kernel/record-type.ts';
import {
  ARTICLE_STATUSES,
  type ArticleFields,
  ArticleFieldsSchema,
  type ArticleStatus,
  type Votes,
  VotesSchema,
} from '#events/article/article.ts';
import type { ARTICLE_EVENTS, ArticleEventName } from '#events/article/changes.v1.ts';

/** What the desk knows of a matter, by its number. Votes and uses lie beside it: they are no versions of what it says. */
export interface ArticleRecord extends RecordState {
  readonly id: string;
  readonly status: ArticleStatus;
  readonly fields: ArticleFields;
  /** The record whose solution it was made of; null where somebody wrote it. */
  readonly incident: string | null;
  /** When it was published last; null before. */
  readonly publishedAt: string | null;
  /** Whether its owner was told that its review date came: of the date it has now. */
  readonly reviewTold: boolean;
  /** How the votes stood when its owner was told that they are against it. */
  readonly doubted: Votes | null;
}

export const ArticleRecordSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  status: z.enum(ARTICLE_STATUSES),
  fields: ArticleFieldsSchema,
  incident: z.string().nullable(),
  publishedAt: z.string().nullable(),
  reviewTold: z.boolean(),
  doubted: VotesSchema.nullable(),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

/** What of its fields is to be another; what is left out stays. */
export type ArticlePatch = Partial<ArticleFields>;

export type ArticleCommand =
  | { readonly type: 'draft'; readonly fields: ArticleFields; readonly incident: string | null }
  | {
      readonly type: 'change';
      readonly patch: ArticlePatch;
      /** Whether whoever asks decides who reads it. */
      readonly mayPublish: boolean;
    }
  | { readonly type: 'publish' | 'retire' }
  | { readonly type: 'doubt'; readonly votes: Votes };

export type ArticleEntry = EntryOf<{
  [Name in ArticleEventName]: z.output<(typeof ARTICLE_EVENTS)[Name]['data']>;
}>;
