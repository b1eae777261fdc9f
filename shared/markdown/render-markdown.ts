import { escapeText } from './escape-text.ts';
import { MARKDOWN } from './markdown-it.ts';

/** In UTF-16 units: the longest text of a record, and the same again for what an entry adds. */
const LONGEST_RENDERED = 64_000;
/** A character escaped takes six at most, an empty cell or item of a list a dozen. */
const MOST_A_CHARACTER = 16;
/** For the few characters of which one makes a heading, a rule or a list. */
const ALWAYS_ALLOWED = 1024;

/**
 * What the desk wrote, as HTML that is safe in a mail, on a page behind a link and in the console: no markup of the writer's,
 * no images, no attributes but those of links. What is too long, or would become far more than it is, stays the text it was.
 */
export function renderMarkdown(source: string): string {
  if (source.length > LONGEST_RENDERED) return asItStands(source);
  const html = MARKDOWN.render(source);
  return html.length > MOST_A_CHARACTER * source.length + ALWAYS_ALLOWED ? asItStands(source) : html;
}

function asItStands(source: string): string {
  return `<pre>${escapeText(source)}</pre>\n`;
}
