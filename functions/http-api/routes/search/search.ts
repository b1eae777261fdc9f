import * as z from 'zod';
import { askedWords, LONGEST_QUERY, MOST_ASKED_WORDS } from '#domain/search/query.ts';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOf } from '#functions/http-api/api/paging.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { SEARCH_KIND_NAMES } from '#shared/use-cases/search/search-kinds.ts';
import type { Hit } from '#shared/use-cases/search/search-page.ts';
import { searchService } from '#shared/use-cases/search/search-service.ts';

/** What fits on a screen: each hit is two items that are read. */
const DEFAULT_HITS = 25;

const RangesSchema = z
  .array(z.tuple([z.int(), z.int()]))
  .meta({ description: 'Where the words stand: from, and the one behind the last, in UTF-16 units' });

const HitSchema = z.object({
  kind: z.enum(SEARCH_KIND_NAMES),
  number: z.string(),
  title: z.string(),
  titleHighlights: RangesSchema,
  status: z.string(),
  excerpt: z.string(),
  highlights: RangesSchema,
  at: z.string().meta({ description: 'When it began' }),
});

const KindsSchema = boundedText({ characters: LONGEST_QUERY })
  .transform((text) => text.split(',').map((kind) => kind.trim()))
  .pipe(z.array(z.enum(SEARCH_KIND_NAMES, { error: `must be some of ${SEARCH_KIND_NAMES.join(', ')}` })))
  .optional()
  .meta({ description: `Some of ${SEARCH_KIND_NAMES.join(', ')}, with commas between; all without` });

const QuerySchema = boundedText({ characters: LONGEST_QUERY, least: 1 })
  .refine((q) => askedWords(q).length > 0, 'must have a letter or a digit')
  .refine((q) => askedWords(q).length <= MOST_ASKED_WORDS, `must have at most ${MOST_ASKED_WORDS} words`)
  .meta({ description: 'Words in any order, or their beginnings; a number, an address, the name of an item' });

export const search = defineRoute({
  method: 'GET',
  path: '/search',
  id: 'search',
  tag: 'Search',
  summary: 'Find records, problems, changes, articles and announcements by their words',
  description:
    'Every word must be found; case, accents and plural endings make no difference. A number comes first, then the newest. A page may have fewer than `limit`, or none, and a `nextCursor` all the same. Requesters find what they may open.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  query: z.strictObject({
    q: QuerySchema,
    kinds: KindsSchema,
    limit: Paging.limit.default(DEFAULT_HITS),
    cursor: Paging.cursor,
  }),
  answer: { ...{ type: 'json', status: 200, name: 'Found', tagged: false }, schema: pageOf(HitSchema) },
  async handle({ context, scope, query: { q, kinds = [], limit, cursor = null } }, { serviceOf }) {
    const asked = { q, kinds, limit, cursor, isDesk: scope === 'all' };
    const { items, nextCursor } = await serviceOf(searchService).search(context, asked);
    return { body: { items: items.map(plain), nextCursor } };
  },
});

/** A list that may be changed, as the schema has it. */
function plain({ highlights, titleHighlights, ...hit }: Hit) {
  const ranges = (of: Hit['highlights']) => of.map(([from, to]): [number, number] => [from, to]);
  return { ...hit, highlights: ranges(highlights), titleHighlights: ranges(titleHighlights) };
}
