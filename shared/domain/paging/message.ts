import { WORDS } from '#domain/words/words.ts';
import { cutText } from '#events/terms/text.ts';
import type { Language, Level } from '#events/terms/vocabulary.ts';

/** What a message says of one record. */
export interface PagedRecord {
  readonly number: string;
  readonly priority: Level;
  readonly title: string;
}

/** Whoever reads it. */
export interface Reader {
  readonly language: Language;
  readonly deskName: string;
}

/** Named one by one in a message; of the others their number. */
const MOST_NAMED = 8;
/** Characters of a title among several, and of one alone. */
const SHORT_TITLE = 60;
const LONG_TITLE = 200;

/** A text message about one record. @param message - what whoever paged by hand adds, '' for nothing */
export function pageText(record: PagedRecord, message: string, url: string, { language }: Reader): string {
  const { messages } = WORDS[language];
  const added = message === '' ? [] : [message];
  return [line(record, language), ...added, messages.take(url)].join('\n');
}

/** A text message about several, the oldest first. */
export function bundleText(records: readonly PagedRecord[], url: string | null, { language }: Reader): string {
  const { messages } = WORDS[language];
  const named = namedOf(records).map((record) => line(record, language, SHORT_TITLE));
  const left = records.length - named.length;
  const more = left > 0 ? [messages.more(left)] : [];
  return [messages.several(records.length), ...named, ...more, ...(url === null ? [] : [url])].join('\n');
}

/** What a call says. */
export function spokenPage(records: readonly PagedRecord[], { language, deskName }: Reader): string {
  const { messages, glossary } = WORDS[language];
  const [only, ...others] = records;
  const said =
    only !== undefined && others.length === 0
      ? messages.spoken(deskName, spelled(only.number), glossary.priority[only.priority], cut(only.title, LONG_TITLE))
      : messages.spokenSeveral(deskName, records.length);
  // Whoever is woken by it hears the number the second time.
  return `${said} ${said} ${messages.accept}`;
}

/** @returns those a message names one by one */
export function namedOf<One>(all: readonly One[]): readonly One[] {
  return all.slice(0, MOST_NAMED);
}

/** One record in a line. */
export function line({ number, priority, title }: PagedRecord, language: Language, most = LONG_TITLE): string {
  const { messages, glossary } = WORDS[language];
  return messages.page(number, glossary.priority[priority], cut(title, most));
}

/** `INC-000012` as `INC 12`. */
function spelled(number: string): string {
  return number.replace(/-0*/, ' ');
}

function cut(title: string, units: number): string {
  return cutText(title.replaceAll(/\s+/g, ' '), { units, mark: '…' });
}
