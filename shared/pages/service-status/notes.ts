import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { PublicService } from '#domain/status-page/status-page.ts';
import type { ServiceStatusWords } from '#domain/words/shape/public/service-status-words.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { type PublicReader, publicPage } from './frame.ts';

type Note = { readonly title: string; readonly text: string };

/** A page that only says something. @param choose - of the words in the reader's language */
export function notePage(reader: PublicReader, choose: (words: ServiceStatusWords) => Note, back?: string): string {
  const { serviceStatus: words } = WORDS[reader.language];
  const { title, text } = choose(words);
  const link = back === undefined ? '' : `<p><a href="${escapeHtml(back)}">${words.subscribe.back}</a></p>`;
  const main = `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(text)}</p>\n${link}`;
  return publicPage(reader, { title, main, isThePage: false });
}

/** Where there is no page, nobody's name is said. */
export function noStatusPage(language: Language): string {
  const settings = { label: 'Status', languages: [] };
  return notePage({ tenant: '', settings, language }, ({ nothing }) => nothing);
}

/** Asks whoever followed the link in a mail whether they want to be told. Looking at it changes nothing. */
export function confirmPage(reader: PublicReader, services: readonly PublicService[]): string {
  const { confirm: words, subscribe } = WORDS[reader.language].serviceStatus;
  const labels = services.length === 0 ? [subscribe.all] : services.map(({ label }) => label);
  const list = `<ul>${labels.map((label) => `<li dir="auto">${escapeHtml(label)}</li>`).join('')}</ul>`;
  return asking(reader, words, `${list}\n`);
}

/** Asks whether somebody wants no more of these mails. Looking at it changes nothing. */
export function endPage(reader: PublicReader): string {
  return asking(reader, WORDS[reader.language].serviceStatus.end, '');
}

interface Asked {
  readonly title: string;
  readonly text: (page: string) => string;
  readonly send: string;
}

function asking(reader: PublicReader, { title, text, send }: Asked, more: string): string {
  const main = `<h2>${title}</h2>
<p>${escapeHtml(text(reader.settings.label))}</p>
${more}<form method="post"><button type="submit">${send}</button></form>`;
  return publicPage(reader, { title, main, isThePage: false });
}
