import type { ArticleRecord } from '#domain/articles/article-record.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { tellingTerms } from '#domain/matching/likeness.ts';
import { suggestArticle, suggestProblem } from '#domain/matching/suggest-knowledge.ts';
import { type Asking, suggestIncident } from '#domain/matching/suggest-records.ts';
import type { Suggestion } from '#domain/matching/suggestion.ts';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import { namesOfItem } from '#domain/register/names-of-item.ts';
import { registered } from '#domain/register/register.ts';
import { isReadable, listPage } from '#shared/store/incidents/incident-list.ts';
import { listQuery } from '#shared/store/incidents/list-query.ts';
import { majorsQuery } from '#shared/store/incidents/majors.ts';
import { newestOfTerms } from '#shared/store/search/newest-of-terms.ts';
import { type Place, placeSk, type SearchScope } from '#shared/store/search/search-keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { foundName, readFound } from '#shared/use-cases/search/search-kinds.ts';

/** What a text is looked for by: one small query each, all at once. */
const MOST_TERMS = 12;
/** The newest of each: of what thousands have in common the last ones are what happens now. */
const NEWEST_OF_EACH = 30;
/** So many are compared, in one call. */
const MOST_COMPARED = 40;
/** Items of a report whose records are looked at, and records of each. */
const MOST_ITEMS = 5;
const MOST_OF_ITEM = 10;
const MOST_MAJORS = 10;
const KINDS: readonly string[] = ['incident', 'problem', 'article'];

interface Named {
  readonly kind: string;
  readonly number: string;
}

/**
 * What is like a report among all there is. A bounded number of small reads, however many records there are: a query for each of its
 * telling words, for each of its items and for major incidents, and one call for the records themselves.
 */
export async function alike(table: Table, tenant: string, asking: Asking): Promise<Suggestion[]> {
  const [byWords, byItems] = await Promise.all([likeWords(table, tenant, asking), ofTheDesk(table, tenant, asking)]);
  const named = new Map([...byItems, ...byWords].map((one) => [foundName(one.kind, one.number), one]));
  const wanted = [...named.values()].slice(0, MOST_COMPARED);
  if (wanted.length === 0) return [];
  const found = await readFound(table, tenant, wanted);
  return wanted.flatMap(({ kind, number }) => {
    const record = found.get(foundName(kind, number));
    return record === undefined ? [] : (suggestedAs(kind, record, asking) ?? []);
  });
}

/** What was read as a kind is of it. */
function suggestedAs(kind: string, record: unknown, asking: Asking): Suggestion | null {
  if (kind === 'incident') return suggestIncident(record as IncidentRecord, asking);
  if (kind === 'problem') return suggestProblem(record as ProblemRecord, asking);
  return suggestArticle(record as ArticleRecord, asking);
}

/** Those with most of the words first. Words that few have count for more. */
async function likeWords(table: Table, tenant: string, { told, isDesk, reported }: Asking): Promise<readonly Named[]> {
  const terms = tellingTerms(told, MOST_TERMS);
  if (terms.length === 0) return [];
  const own: SearchScope[] = reported.requester === null ? [] : [{ own: reported.requester.toLowerCase() }];
  const scopes: SearchScope[] = [isDesk ? 'desk' : 'requesters', ...own];
  const lists = await Promise.all(scopes.map((scope) => newestOfTerms(table, tenant, scope, terms, NEWEST_OF_EACH)));
  const counts = new Map<string, { readonly place: Place; count: number }>();
  for (const places of lists.flatMap((list) => [...list.values()])) {
    for (const place of places.filter(({ kind }) => KINDS.includes(kind))) {
      const counted = counts.get(placeSk(place)) ?? { place, count: 0 };
      counted.count += 1 + 1 / places.length;
      counts.set(placeSk(place), counted);
    }
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).map(({ place }) => place);
}

/** Open records about the same items, and major incidents: of no requester's concern. */
async function ofTheDesk(table: Table, tenant: string, asking: Asking): Promise<readonly Named[]> {
  const { isDesk, reported, register } = asking;
  if (!isDesk) return [];
  const items = [
    ...new Set([...registered(reported.configurationItems, register).ids, ...reported.configurationItems]),
  ];
  const queries = [
    ...items
      .slice(0, MOST_ITEMS)
      .map((item) => listQuery(tenant, { configurationItem: item }, namesOfItem(item, register))),
  ].map((query) => listPage(table, query, MOST_OF_ITEM, ''));
  const majors = listPage(table, majorsQuery(tenant, 'accepted'), MOST_MAJORS, '');
  const pages = await Promise.all([majors, ...queries]);
  return pages.flatMap((page) =>
    page.items.filter(isReadable).map(({ record }) => ({ kind: 'incident', number: record.number })),
  );
}
