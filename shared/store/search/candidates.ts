import { type AskedWord, areFound, isFoundBy } from '#domain/search/query.ts';
import type { Table } from '#shared/store/table/table.ts';
import { postings } from './newest-of-terms.ts';
import { ownPlaces } from './own-places.ts';
import { allOf, anyOf, type Budget, listOf, somePlaces } from './places.ts';
import { NEWEST, postingsPk } from './search-keys.ts';
import { termsBeginning } from './vocabulary.ts';

/** Terms of one beginning that are read together: of a beginning with more, the other words say where to look. */
export const MOST_TERMS_OF_WORD = 24;
/** Words whose lists are read: what these have in common is asked of the records' documents for the others. */
const MOST_READ_WORDS = 3;
const POSTINGS_A_CALL = 20;
/** Of one page: the lists above read once are 1,440 items in 72 calls, so that each page comes further than the one before. */
export const PAGE_BUDGET: Readonly<Budget> = { items: 2400, calls: 240 };

/** Who looks, and for what. */
export interface Sought {
  readonly tenant: string;
  /** The address of a requester; null for the desk. */
  readonly own: string | null;
  readonly words: readonly AskedWord[];
}

/** Where a page begins. */
export interface Start {
  readonly from: string;
  /** Where every word has more terms than are read together: the last term whose records were looked at already. */
  readonly after: string | null;
}

export const FIRST_START: Start = { from: NEWEST, after: null };

/** A search as far as it goes in one page. */
export interface Search {
  /** The next records that may be found, and where to go on; null at the end. */
  readonly some: (start: Start, most: number) => Promise<{ found: string[]; next: Start | null }>;
  /** Whether a record with these terms is found, and was not already. */
  readonly isFound: (terms: readonly string[]) => boolean;
  readonly budget: Budget;
}

interface Read {
  readonly word: AskedWord;
  readonly terms: readonly string[];
  readonly hasMore: boolean;
}

/** Looks up which terms each word begins, and which words' records are read for it. One query a word. */
export async function searchFor(table: Table, { tenant, own, words }: Sought, { after }: Start): Promise<Search> {
  const budget: Budget = { ...PAGE_BUDGET };
  const scope = own === null ? 'desk' : 'requesters';
  const read = await Promise.all(words.map((word) => termsOf(table, tenant, scope, word)));
  budget.calls -= read.length;
  budget.items -= read.reduce((sum, { terms }) => sum + terms.length, 0);
  const few = read.filter(({ hasMore }) => !hasMore).toSorted((one, other) => one.terms.length - other.terms.length);
  const block = few.length === 0 ? await nextBlock(table, tenant, scope, read, after) : null;
  const lists = (few.length > 0 ? few.slice(0, MOST_READ_WORDS) : [block]).flatMap((one) => one ?? []);
  const ofTerm = (term: string) => {
    const pk = postingsPk(tenant, scope, term);
    return listOf((from, limit) => postings(table, pk, { from, limit }), POSTINGS_A_CALL, budget);
  };
  const shared = allOf(lists.map(({ terms }) => anyOf(terms.map(ofTerm))));
  // Theirs are looked at once, with the first terms.
  const isFirst = own !== null && after === null;
  const places = isFirst ? anyOf([shared, ownPlaces(table, tenant, own, words, budget)]) : shared;
  return {
    budget,
    isFound: (terms) => areFound(words, terms) && !wasFound(block, after, terms),
    some: async ({ from }, most) => {
      const { found, next } = await somePlaces(places, from, most, budget);
      if (next !== null) return { found, next: { from: next, after } };
      return { found, next: block?.hasMore ? { from: NEWEST, after: block.terms.at(-1) ?? null } : null };
    },
  };
}

async function termsOf(table: Table, tenant: string, scope: 'desk' | 'requesters', word: AskedWord): Promise<Read> {
  const { beginning, stems } = word;
  const asked = { beginning, after: null, limit: MOST_TERMS_OF_WORD + 1 };
  const found = await termsBeginning(table, tenant, scope, asked);
  const terms = [...new Set([...stems, ...found])];
  return { word, terms, hasMore: found.length > MOST_TERMS_OF_WORD };
}

/** All words begin many terms: the longest one's are read some at a time, a page each, those it may be itself first. */
async function nextBlock(
  table: Table,
  tenant: string,
  scope: 'desk' | 'requesters',
  read: readonly Read[],
  after: string | null,
): Promise<Read | null> {
  const [longest] = read.toSorted((one, other) => other.word.beginning.length - one.word.beginning.length);
  if (longest === undefined) return null;
  const { word } = longest;
  const limit = MOST_TERMS_OF_WORD + 1;
  const found = await termsBeginning(table, tenant, scope, { beginning: word.beginning, after, limit });
  const terms = found.slice(0, MOST_TERMS_OF_WORD);
  const stems = after === null ? word.stems : [];
  return { word, terms: [...new Set([...stems, ...terms])], hasMore: found.length > terms.length };
}

/** Whether the records of terms before these were looked at, and this is one of them. */
function wasFound(block: Read | null, after: string | null, terms: readonly string[]): boolean {
  if (block === null || after === null) return false;
  const { word } = block;
  return terms.some((term) => isFoundBy(word, term) && (word.stems.includes(term) || term <= after));
}
