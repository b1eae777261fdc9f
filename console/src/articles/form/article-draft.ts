import type { components } from '../../../client/api.d.ts';
import { listOf } from '../../parts/list-of.ts';
import { type Article, AUDIENCES } from '../article.ts';

type Body = components['schemas']['AddArticleBody'];
type Patch = components['schemas']['ChangeArticleBody'];

/** An article as it is typed: lists with commas between. */
export interface ArticleDraft {
  readonly title: string;
  readonly body: string;
  readonly language: Article['language'];
  readonly audience: Article['audience'];
  readonly keywords: string;
  readonly configurationItems: string;
  /** '' for all of the desk. */
  readonly tier: '' | '1' | '2' | '3';
  readonly owner: string;
  readonly reviewAt: string | null;
}

export function emptyDraft(owner: string, language: string): ArticleDraft {
  return {
    ...{ title: '', body: '', language: language as Article['language'], audience: 'internal' },
    ...{ keywords: '', configurationItems: '', tier: '', owner, reviewAt: null },
  };
}

export function draftOf(article: Article): ArticleDraft {
  const { title, body, language, audience, keywords, configurationItems, tier, owner, reviewAt } = article;
  return {
    ...{ title, body, language, audience, owner, reviewAt },
    keywords: keywords.join(', '),
    configurationItems: configurationItems.join(', '),
    tier: tier === null ? '' : (String(tier) as ArticleDraft['tier']),
  };
}

export const isReady = ({ title, body }: ArticleDraft): boolean => title.trim() !== '' && body.trim() !== '';

/** What requesters read has no tier. */
function tierOf({ tier, audience }: ArticleDraft): Article['tier'] {
  return tier === '' || audience !== 'internal' ? null : (Number(tier) as 1 | 2 | 3);
}

/** All of it, with nothing left open. */
function said(draft: ArticleDraft) {
  const { title, body, language, audience, keywords, configurationItems, owner, reviewAt } = draft;
  return {
    ...{
      title: title.trim(),
      body: body.trim(),
      language,
      audience,
      reviewAt,
      owner: owner.trim(),
      tier: tierOf(draft),
    },
    ...{ keywords: listOf(keywords), configurationItems: listOf(configurationItems) },
  };
}

export function bodyOf(draft: ArticleDraft): Body {
  const { tier, reviewAt, owner, ...body } = said(draft);
  return {
    ...body,
    ...(owner !== '' && { owner }),
    ...(tier !== null && { tier }),
    ...(reviewAt !== null && { reviewAt }),
  };
}

/** What is another than it was when somebody began to write: the rest may have been changed by others meanwhile. */
export function patchOf(draft: ArticleDraft, begun: ArticleDraft): Patch {
  const was = new Map(Object.entries(said(begun)));
  const differs = ([field, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(was.get(field));
  return Object.fromEntries(Object.entries(said(draft)).filter(differs));
}

/** What is typed over an article, and what that was when it was begun: others may have changed it since. */
export interface KeptChange {
  readonly draft: ArticleDraft;
  readonly begun: ArticleDraft;
  readonly version: number;
}

/** @returns what was kept; null where nothing is, or what an earlier console kept in another manner */
export function keptIn(text: string): KeptChange | null {
  const kept = parsed(text) as Partial<KeptChange> | null;
  const { draft, begun, version } = kept ?? {};
  return isDraft(draft) && isDraft(begun) && typeof version === 'number' ? { draft, begun, version } : null;
}

/** The same of one that is new. */
export function draftIn(text: string): ArticleDraft | null {
  const kept = parsed(text);
  return isDraft(kept) ? kept : null;
}

function isDraft(kept: unknown): kept is ArticleDraft {
  const { audience, body, keywords } = (kept ?? {}) as Partial<ArticleDraft>;
  return AUDIENCES.some((one) => one === audience) && typeof body === 'string' && typeof keywords === 'string';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Recovery: nothing was typed yet.
    return null;
  }
}
