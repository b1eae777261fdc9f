import { type SearchService, searchService } from '#shared/use-cases/search/search-service.ts';
import { double, type KindInTests } from '#test/contracts/kind-in-tests.ts';

const SEARCH_DOUBLE: SearchService = { search: async () => ({ items: [], nextCursor: null }) };

/** No kind of record: what is found of all of them. */
export const KIND: KindInTests = {
  doubles: [double(searchService, SEARCH_DOUBLE)],
  work: [],
  withoutVersion: [],
  roles: `
GET   /search                               own       all   all     all              all             all           all   all
`,
};
