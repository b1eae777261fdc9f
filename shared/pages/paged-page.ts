import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import { type PageContext, page } from './page.ts';

/** What whoever is paged sees of the record before they take it. */
export interface PagedFacts extends PageContext {
  readonly number: string;
  readonly title: string;
  readonly priority: Level;
  /** Who has it in hand; null while nobody has. */
  readonly taken: string | null;
}

/** Shows what it is about and asks. Looking at it changes nothing; its form takes the record (Semantics, rule 50). */
export function pagedPage(facts: PagedFacts): string {
  const { number, title, priority, taken, reader } = facts;
  const { pages, glossary } = WORDS[reader.language];
  const { page: words } = pages;
  const others = taken === null ? '' : `<p>${escapeHtml(words.others(taken))}</p>`;
  return page(
    facts,
    words.title(number),
    `<p>${escapeHtml(glossary.priority[priority])}: ${escapeHtml(title)}</p>
${others}
<p>${words.text}</p>
<form method="post">
<button type="submit">${words.take}</button>
</form>`,
  );
}

/** Tells that it is theirs. */
export function pageTakenPage(facts: PagedFacts): string {
  const { taken } = WORDS[facts.reader.language].pages.page;
  return page(facts, taken.title, `<p>${taken.text(facts.number)}</p><p>${escapeHtml(facts.title)}</p>`);
}
