import * as z from 'zod';
import { type Excerpt, excerptOf, type Highlight, highlightsIn } from '#domain/search/excerpt.ts';
import { type AskedWord, askedNumbers, askedWords } from '#domain/search/query.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { FIRST_START, type Start, searchFor } from '#shared/store/search/candidates.ts';
import { type FoundDocument, readDocuments } from '#shared/store/search/documents.ts';
import { isSpent } from '#shared/store/search/places.ts';
import { type Place, placeOf, placeSk } from '#shared/store/search/search-keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Opened, openable } from './openable.ts';
import { foundName, kindNamed, readFound, SEARCH_KINDS } from './search-kinds.ts';

export interface SearchAsked {
  readonly q: string;
  /** Only these; all where it is empty. */
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly cursor: string | null;
  /** Others find what they may open. */
  readonly isDesk: boolean;
}

/** A record that was found, as it is now. */
export interface Hit extends Excerpt {
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly titleHighlights: readonly Highlight[];
  readonly status: string;
  /** When it began. */
  readonly at: string;
}

const StartSchema = z.object({ from: z.string(), after: z.string().nullable() });

/** What a page is made of. */
interface Looking extends SearchAsked {
  readonly parts: DeskParts;
  readonly context: RequestContext;
  readonly words: readonly AskedWord[];
  /** Numbers that were typed whole: they come first, and once. */
  readonly numbers: readonly string[];
}

/**
 * The next records with all words in them, the newest first. It reads a bounded number of items: where words seldom meet it comes short,
 * with a cursor.
 */
export async function searchPage(parts: DeskParts, context: RequestContext, asked: SearchAsked): Promise<Page<Hit>> {
  const { tenant, actor } = context;
  const { q, limit, cursor, isDesk } = asked;
  const words = askedWords(q);
  if (words.length === 0) return { items: [], nextCursor: null };
  const letters = SEARCH_KINDS.map((kind) => kind.letters);
  const looking = { ...asked, parts, context, words, numbers: askedNumbers(q, letters) };
  const query = `search ${isDesk ? '' : actor.id} ${asked.kinds.toSorted().join(',')} ${q}`;
  const keyring = await parts.keyring();
  const start =
    cursor === null ? FIRST_START : StartSchema.parse(JSON.parse(openCursor(keyring, tenant, query, cursor)));
  const first = cursor === null ? await hitsOf(looking, await byNumber(looking)) : [];
  const { hits, next } = await byWords(looking, start, limit - first.length);
  const nextCursor = next === null ? null : sealCursor(keyring, tenant, query, JSON.stringify(next));
  return { items: [...first, ...hits].slice(0, limit), nextCursor };
}

async function byWords(
  looking: Looking,
  start: Start,
  most: number,
): Promise<{ readonly hits: readonly Hit[]; readonly next: Start | null }> {
  const { parts, context, words, isDesk, numbers } = looking;
  const sought = { tenant: context.tenant, own: isDesk ? null : context.actor.id, words };
  const search = await searchFor(parts.table, sought, start);
  const hits: Hit[] = [];
  for (let next: Start | null = start; ; ) {
    if (hits.length >= most || isSpent(search.budget)) return { hits, next };
    const some = await search.some(next, most - hits.length);
    const places = some.found.map(placeOf).filter(({ kind, number }) => isWanted(looking, kind, number, numbers));
    search.budget.items -= 2 * places.length;
    search.budget.calls -= 2;
    hits.push(...(await hitsOf(looking, places, search.isFound)));
    next = some.next;
    // The terms of a beginning are read some at a time, a page each.
    if (next === null || next.after !== start.after) return { hits, next };
  }
}

function isWanted({ kinds }: Looking, kind: string, number: string, numbers: readonly string[]): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && !numbers.includes(number);
}

/** Those whose number was typed, where they are there. */
async function byNumber({ parts, context, numbers, kinds }: Looking): Promise<readonly Place[]> {
  const wanted = numbers.flatMap((number) =>
    SEARCH_KINDS.filter(({ letters, name }) => {
      return number.startsWith(`${letters}-`) && (kinds.length === 0 || kinds.includes(name));
    }).map(({ name }) => ({ kind: name, number })),
  );
  if (wanted.length === 0) return [];
  const found = await readFound(parts.table, context.tenant, wanted);
  return wanted
    .filter(({ kind, number }) => found.has(foundName(kind, number)))
    .map(({ kind, number }) => {
      const record = found.get(foundName(kind, number));
      return { kind, number, at: (record && kindNamed(kind)?.search.beganAt?.(record)) ?? context.now };
    });
}

/** @param isFound - whether a record with these terms is one */
async function hitsOf(
  { parts, context, words, isDesk }: Looking,
  places: readonly Place[],
  isFound: (terms: readonly string[]) => boolean = () => true,
): Promise<readonly Hit[]> {
  if (places.length === 0) return [];
  const { tenant, now } = context;
  const documents = await readDocuments(parts.table, tenant, isDesk ? 'desk' : { own: context.actor.id }, places);
  const right = places.filter((place) => isFound(documents.get(placeSk(place))?.terms ?? []));
  const records = await recordsOf(parts.table, tenant, right);
  const open = isDesk ? null : await openable(parts, context, records);
  const at = new Map(places.map((place) => [foundName(place.kind, place.number), place]));
  return records
    .filter(({ kind, number }) => open === null || open.has(foundName(kind, number)))
    .flatMap((opened) => {
      const place = at.get(foundName(opened.kind, opened.number));
      return place === undefined ? [] : [hitOf(opened, place, documents.get(placeSk(place)), { words, now })];
    });
}

async function recordsOf(table: Table, tenant: string, places: readonly Place[]): Promise<readonly Opened[]> {
  const found = await readFound(table, tenant, places);
  return places.flatMap(({ kind, number }) => {
    const record = found.get(foundName(kind, number));
    return record === undefined ? [] : [{ kind, number, record }];
  });
}

function hitOf(
  { kind, number, record }: Opened,
  { at }: Place,
  document: FoundDocument | undefined,
  { words, now }: { readonly words: readonly AskedWord[]; readonly now: string },
): Hit {
  const search = kindNamed(kind)?.search;
  const title = search?.searchable(record).title ?? '';
  const texts = document?.texts.map(({ text }) => text) ?? [];
  return {
    ...{ kind, number, title, titleHighlights: highlightsIn(title, words) },
    ...{ status: search?.statusOf(record, now) ?? '', ...excerptOf(texts, words), at },
  };
}
