import * as z from 'zod';
import type { SearchText } from '#domain/search/document.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { documentKey, ownPk, type Place, placeSk, type SearchScope } from './search-keys.ts';

/** Terms have no line breaks: many short texts in one take the least room. */
const TermsSchema = z.string().transform((joined) => (joined === '' ? [] : joined.split('\n')));
const TextsSchema = z.array(z.object({ text: z.string(), audience: z.enum(['desk', 'requesters']) }));
const AudienceTermsSchema = z.object({ desk: TermsSchema, requesters: TermsSchema });

const DocumentSchema = z.object({
  at: z.string(),
  kind: z.string(),
  number: z.string(),
  title: z.string(),
  /** Of the record, as far as it was read. */
  version: z.int(),
  /** Grows with each writing, also of the same version. */
  revision: z.int(),
  terms: AudienceTermsSchema,
  said: z.object({ terms: AudienceTermsSchema, texts: TextsSchema }),
  texts: TextsSchema,
  readers: z.object({ everybody: z.boolean(), people: z.array(z.string()) }),
});

/** What is kept of a record: what it was indexed by, and texts for excerpts. */
export type IndexedDocument = Readonly<z.output<typeof DocumentSchema>>;

/** What one requester's copy of it has. */
const OwnSchema = z.object({ at: z.string(), kind: z.string(), number: z.string(), terms: TermsSchema });

export const joinedTerms = (terms: readonly string[]) => terms.join('\n');

export function documentItem(tenant: string, document: IndexedDocument): Record<string, unknown> {
  const { terms, said } = document;
  const joined = (of: IndexedDocument['terms']) => ({
    desk: joinedTerms(of.desk),
    requesters: joinedTerms(of.requesters),
  });
  return {
    ...{ ...document, ...documentKey(tenant, document) },
    ...{ terms: joined(terms), said: { ...said, terms: joined(said.terms) } },
  };
}

/** A document as whoever looks for it may know it. */
export interface FoundDocument extends Place {
  readonly title: string;
  readonly terms: readonly string[];
  readonly texts: readonly SearchText[];
}

/** By `placeSk`; a document that is not there, or cannot be read, is not in it, and the record is found again once it is written anew. */
export async function readIndexed(
  table: Table,
  tenant: string,
  places: readonly Pick<Place, 'kind' | 'number'>[],
  { consistent = false }: { readonly consistent?: boolean } = {},
): Promise<IndexedDocument[]> {
  const keys = places.map((place) => documentKey(tenant, place));
  const items = await readItems(table, keys, { consistent });
  return keys.flatMap((key) => DocumentSchema.safeParse(items.get(itemName(key))).data ?? []);
}

/**
 * What is kept of some records, by their place; a hundred in one call. Of what is for the desk alone a requester is given neither terms
 * nor texts. It says nothing of whether they may open the record.
 */
export async function readDocuments(
  table: Table,
  tenant: string,
  scope: SearchScope,
  places: readonly Place[],
): Promise<ReadonlyMap<string, FoundDocument>> {
  const found = await readIndexed(table, tenant, places);
  return new Map(found.map((document) => [placeSk(document), seenBy(scope, document)]));
}

function seenBy(scope: SearchScope, { at, kind, number, title, terms, ...document }: IndexedDocument): FoundDocument {
  const isDesk = scope === 'desk';
  const all = [...document.texts, ...document.said.texts];
  const texts = all.filter(({ audience }) => isDesk || audience === 'requesters');
  return { at, kind, number, title, terms: isDesk ? terms.desk : terms.requesters, texts };
}

/** One requester's copy of what they may find of a record. */
export function ownItem(tenant: string, email: string, document: IndexedDocument): Record<string, unknown> {
  const { at, kind, number, version, terms } = document;
  const key = { pk: ownPk(tenant, email), sk: placeSk(document) };
  return { ...key, at, kind, number, version, terms: joinedTerms(terms.requesters) };
}

export function parseOwn(item: unknown): (Place & { readonly terms: readonly string[] }) | null {
  return OwnSchema.safeParse(item).data ?? null;
}
