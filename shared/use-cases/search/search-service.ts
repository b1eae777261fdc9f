import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Hit, type SearchAsked, searchPage } from './search-page.ts';

/** Everything that was ever written, by its words (SRC1; Semantics, rule 65). */
export interface SearchService {
  /** @throws DomainError invalid for a cursor of another search */
  readonly search: (context: RequestContext, asked: SearchAsked) => Promise<Page<Hit>>;
}

export function searchService(parts: DeskParts): SearchService {
  return { search: (context, asked) => searchPage(parts, context, asked) };
}
