import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';
import { escapeText } from './escape-text.ts';

/** Pages and mails have headings of their own above. */
const FIRST_HEADING = 3;
const LAST_HEADING = 6;

/** A script, a file or whatever a program registered a scheme for is no address of the desk's. */
const LINKED = /^(?:https?:\/\/|mailto:)/i;

/**
 * The renderer, set once. Definitions of references are off, for each use of one repeats the whole address: a text of 30 KB
 * would become 70 MB. Images are off, for they tell their server who read what; the address stays as a link.
 */
export const MARKDOWN = readyRenderer();

function readyRenderer(): Renderer {
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
  markdown.disable(['image', 'reference']);
  // What only looks like a domain is left alone: `main.rs` is a file.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.validateLink = (url) => LINKED.test(url);
  lowerHeadings(markdown);
  dropAttributes(markdown);
  return markdown;
}

function lowerHeadings({ core }: Renderer): void {
  core.ruler.push('lower-headings', ({ tokens }) => {
    for (const token of tokens) {
      if (!token.type.startsWith('heading_')) continue;
      token.tag = `h${Math.min(LAST_HEADING, Number(token.tag.slice(1)) + FIRST_HEADING - 1)}`;
    }
  });
}

/** The policies of pages and console refuse styles in attributes, and a class would be the writer's choice. */
function dropAttributes({ renderer }: Renderer): void {
  const { rules } = renderer;
  rules.th_open = () => '<th>';
  rules.td_open = () => '<td>';
  rules.ordered_list_open = (tokens, at) => `<ol${startOf(tokens[at]?.attrGet('start') ?? null)}>\n`;
  rules.fence = (tokens, at) => `<pre><code>${escapeText(tokens[at]?.content ?? '')}</code></pre>\n`;
  rules.link_open = (tokens, at) =>
    `<a href="${escapeText(String(tokens[at]?.attrGet('href') ?? ''))}" rel="noopener noreferrer">`;
}

function startOf(start: string | number | null): string {
  return start === null ? '' : ` start="${Number(start)}"`;
}
