import type { ArticleRecord } from '#domain/articles/article-record.ts';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import { isOpenProblem } from '#domain/problems/transitions.ts';
import { likeness, toldOf } from './likeness.ts';
import { type Asking, LEAST_LIKENESS, sharedItems, similarWords } from './suggest-records.ts';
import type { Suggestion } from './suggestion.ts';

/** What the same item adds to what is alike. */
const ITEM_MORE = 0.25;

/** A cause that somebody looks for already, or knows: for the desk, and a published workaround for requesters. */
export function suggestProblem(record: ProblemRecord, asking: Asking): Suggestion | null {
  const { isDesk } = asking;
  const { id: number, status, fields, workaround } = record;
  const isKnown = status === 'known_error' && workaround !== null;
  if (!isOpenProblem(status) || !(isDesk || (isKnown && workaround.published))) return null;
  const found = scored(fields, asking);
  if (found === null) return null;
  return {
    ...{ kind: isKnown ? 'known_error' : 'problem', number, title: fields.title, ...found },
    ...{ offer: isDesk ? 'link' : 'read', ...(isKnown && { workaround: workaround.text }) },
  };
}

/** What may answer it at once. An article for specialists is for the desk, and says for which tier. */
export function suggestArticle({ id: number, status, fields }: ArticleRecord, asking: Asking): Suggestion | null {
  const { isDesk } = asking;
  if (status !== 'published' || !(isDesk || fields.audience === 'requesters')) return null;
  const { title, body, keywords, configurationItems } = fields;
  const found = scored({ title: `${title} ${keywords.join(' ')}`, description: body, configurationItems }, asking);
  return found && { kind: 'article', number, title, ...found, offer: 'read' };
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly configurationItems: readonly string[];
}

/** Requesters are told no name of an item: they read what is alike. */
function scored(described: Described, asking: Asking): Pick<Suggestion, 'score' | 'reasons'> | null {
  const { told, reported, register, isDesk, words } = asking;
  // What is written at length has everything in it: its title is what it is about.
  const [whole, title] = [likeness(told, toldOf(described)), likeness(told, toldOf({ ...described, description: '' }))];
  const like = whole.score > title.score ? whole : title;
  const items = sharedItems(described.configurationItems, reported.configurationItems, register);
  if (like.score < LEAST_LIKENESS) return null;
  const score = Math.min(1, like.score + (items.length > 0 ? ITEM_MORE : 0));
  const named = isDesk ? items.map((item) => words.sameItem(item)) : [];
  return { score: Math.round(score * 100) / 100, reasons: [...named, ...similarWords(like, asking)] };
}
