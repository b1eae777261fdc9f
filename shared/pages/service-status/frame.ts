import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { StatusPageSettings } from '#domain/status-page/status-page-fragment.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { htmlDocument } from '#shared/pages/html-document.ts';
import { styleFor } from './style.ts';

/** Whose page it is, and who reads it. */
export interface PublicReader {
  readonly tenant: string;
  readonly settings: Pick<StatusPageSettings, 'label' | 'logo' | 'colour' | 'languages'>;
  readonly language: Language;
}

/** What languages are called by those who read them. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', fr: 'Français' };

interface Content {
  readonly title: string;
  /** HTML that is escaped already. */
  readonly main: string;
  /** Links in the head, and at the foot; none on a page that is no page for everybody. */
  readonly isThePage: boolean;
}

/** A page of the public, to be answered with the policy of its style. Addresses are relative: it may stand at a domain of its own. */
export function publicPage(reader: PublicReader, { title, main, isThePage }: Content): string {
  const { settings, language } = reader;
  const name = `<h1 dir="auto">${escapeHtml(settings.label)}</h1>`;
  const body = `<header class="brand"><div class="wide">${logo(settings.logo)}${name}</div></header>
<main class="wide">
${main}
</main>
${isThePage ? foot(reader) : ''}`;
  const style = styleFor(settings.colour);
  return htmlDocument({ language, title, style, ...(isThePage && { head: links(reader) }), body });
}

/** The name stands beside it. */
function logo(image: string | undefined): string {
  return image === undefined ? '' : `<img src="${escapeHtml(image)}" alt="">`;
}

function links({ tenant, settings, language }: PublicReader): string {
  const others = settings.languages.map((one) => `<link rel="alternate" hreflang="${one}" href="?lang=${one}">`);
  const feed = `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(settings.label)}" href="${tenant}.atom?lang=${language}">`;
  return [...others, feed].join('\n');
}

function foot({ tenant, settings, language }: PublicReader): string {
  const { serviceStatus: words } = WORDS[language];
  const languages = settings.languages.map((one) =>
    one === language
      ? `<li lang="${one}" aria-current="true">${OWN_NAMES[one]}</li>`
      : `<li><a lang="${one}" hreflang="${one}" href="?lang=${one}">${OWN_NAMES[one]}</a></li>`,
  );
  const formats = [
    `<a href="${tenant}.atom?lang=${language}">Atom</a>`,
    `<a href="${tenant}.json?lang=${language}">JSON</a>`,
  ];
  return `<footer><div class="wide">
<nav aria-label="${escapeHtml(words.languages)}"><ul>${languages.join('')}</ul></nav>
<nav aria-label="${escapeHtml(words.formats)}"><ul>${formats.map((one) => `<li>${one}</li>`).join('')}</ul></nav>
</div></footer>
`;
}
