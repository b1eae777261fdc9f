import type { ToHtml } from '#domain/mail-out/layout/content.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { FeedEntry } from '#domain/status-page/feed-entries.ts';
import { WORDS } from '#domain/words/words.ts';
import type { PublicReader } from './frame.ts';

export interface FeedFacts extends PublicReader {
  readonly entries: readonly FeedEntry[];
  /** Where the page is: an address without its ending. */
  readonly page: string;
  /** When nothing was ever announced, the feed is as old as this. */
  readonly since: string;
  readonly toHtml: ToHtml;
}

/** The announcements as Atom (RFC 4287); each is one entry, which becomes new with its news. */
export function statusFeed(facts: FeedFacts): string {
  const { entries, page, since, settings, tenant, language } = facts;
  const updated = entries[0]?.changedAt ?? since;
  const label = xml(settings.label);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>urn:firstline:status-page:${tenant}</id>
<title>${label}</title>
<updated>${updated}</updated>
<author><name>${label}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(`${page}.atom?lang=${language}`)}"/>
<link rel="alternate" type="text/html" href="${xml(`${page}?lang=${language}`)}"/>
${entries.map((entry) => entryXml(entry, facts)).join('\n')}
</feed>
`;
}

function entryXml(entry: FeedEntry, { tenant, language, page, toHtml }: FeedFacts): string {
  const { number, title, body, kind, announcedAt, changedAt, updates } = entry;
  const news = updates.toReversed().map(({ at, body: text }) => `<p><time>${at}</time></p>${toHtml(text)}`);
  return `<entry>
<id>urn:firstline:announcement:${tenant}:${number}</id>
<title>${xml(title)}</title>
<category term="${kind}" label="${xml(WORDS[language].serviceStatus.kinds[kind])}"/>
<published>${announcedAt}</published>
<updated>${changedAt}</updated>
<link rel="alternate" type="text/html" href="${xml(`${page}?lang=${language}`)}"/>
<content type="html">${xml([...news, toHtml(body)].join('\n'))}</content>
</entry>`;
}

/** XML has no way to write most control characters at all. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  return escapeHtml(text.replace(NO_XML, ''));
}
