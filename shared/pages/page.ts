import type { Reader } from '#domain/mail-out/layout/content.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { WORDS } from '#domain/words/words.ts';
import { htmlDocument } from './html-document.ts';
import { PAGE_STYLE } from './style.ts';

/** Whose page it is, and who reads it. */
export interface PageContext {
  readonly deskName: string;
  readonly reader: Reader;
  /** The record in the portal, for whoever can sign in there; no page of a link that leads nowhere has it. */
  readonly recordUrl?: string | null;
}

/** @param main HTML that is escaped already; @returns a whole page, to be answered with `PAGE_POLICY` and without caching */
export function page({ deskName, reader, recordUrl }: PageContext, title: string, main: string): string {
  const body = `<main>
<h1>${escapeHtml(title)}</h1>
${main}
${recordLink(reader, recordUrl)}</main>
<footer>${escapeHtml(deskName)}</footer>
`;
  return htmlDocument({ language: reader.language, title, style: PAGE_STYLE, body });
}

function recordLink({ language }: Reader, url: string | null | undefined): string {
  return url ? `<p><a href="${escapeHtml(url)}">${WORDS[language].glossary.openRecord}</a></p>\n` : '';
}

/** What has to be put right before a form can be sent; a screen reader says it at once. */
export function problemNote(problem: string | null): string {
  return problem === null ? '' : `<p class="problem" role="alert" id="problem">${escapeHtml(problem)}</p>`;
}

/** Attributes of the field the note is about. */
export function describedBy(problem: string | null): string {
  return problem === null ? '' : ' aria-describedby="problem" aria-invalid="true"';
}

/** One radio button with its label. */
export function choice(name: string, value: string, label: string, chosen: boolean): string {
  const id = `${name}-${value}`;
  const checked = chosen ? ' checked' : '';
  return `<span class="choice"><input type="radio" name="${name}" id="${id}" value="${value}" required${checked}> <label for="${id}">${escapeHtml(label)}</label></span>`;
}

/** A line break after the tag is dropped by the browser, so that one within the text is not. */
export function textarea(name: string, longest: number, text: string, attributes = ''): string {
  return `<textarea id="${name}" name="${name}" maxlength="${longest}"${attributes}>\n${escapeHtml(text)}</textarea>`;
}
