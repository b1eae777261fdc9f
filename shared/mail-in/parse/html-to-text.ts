import { Parser } from 'htmlparser2';
import { cutText } from '#events/terms/text.ts';

/** Longest HTML that is turned into text; beyond it only a machine writes. The original is kept whole. */
const LONGEST_HTML = 1_000_000;
/** A sender's tracking link has a thousand characters and tells a reader nothing. */
const LONGEST_TARGET = 500;
/** Nobody reads deeper; marks for each of a hundred thousand would be gigabytes. */
const DEEPEST_QUOTE = 20;

const INVISIBLE = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'svg']);
const BREAKS = new Set(['hr', 'tr', 'dt', 'dd', 'div', 'section', 'article', 'header', 'footer', 'option']);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table pre address'.split(' '));

const PREFORMATTED = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** The parser's time grows with its open tags; mail programs nest some hundreds, and what follows beyond is not read. */
const DEEPEST_NESTING = 10_000;
const PIECE = 16_384;

interface Line {
  /** How many quotations deep. */
  readonly depth: number;
  readonly preformatted: boolean;
  text: string;
}

/**
 * What a person would read of an HTML part, as plain text. It never makes HTML, so nothing in it can be dangerous; quotations
 * become `>` lines so that trimming sees them, links keep their address, preformatted text its indentation. Linear in the
 * length.
 */
export function htmlToText(html: string): string {
  const page = new Page();
  const parser = new Parser(
    {
      ontext: (text) => page.write(text),
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
    },
    { lowerCaseTags: true },
  );
  const whole = cutText(html, { units: LONGEST_HTML });
  for (let at = 0; at < whole.length && page.nesting < DEEPEST_NESTING; at += PIECE)
    parser.write(whole.slice(at, at + PIECE));
  parser.end();
  return page.text();
}

/** Lines in the making. */
class Page {
  readonly #lines: Line[] = [{ depth: 0, preformatted: false, text: '' }];
  readonly #links: { target: string; from: number; line: Line }[] = [];
  #depth = 0;
  #preformatted = 0;
  #invisible = 0;
  #spaced = true;
  /** Of each open tag, whether spaces and lines count inside. */
  readonly #open: boolean[] = [];

  get nesting(): number {
    return this.#open.length;
  }

  write(text: string): void {
    if (this.#invisible > 0) return;
    const clean = text.replaceAll('\0', '');
    if (this.#preformatted === 0) {
      const words = clean.replace(/[^\S\u00a0]+/g, ' ').replaceAll('\u00a0', ' ');
      this.#line().text += this.#spaced ? words.replace(/^ /, '') : words;
      if (words !== '') this.#spaced = words.endsWith(' ');
      return;
    }
    const [first = '', ...others] = clean.split(/\r\n?|\n/);
    this.#line().text += first;
    for (const other of others) this.#push().text = other;
    this.#spaced = clean === '' ? this.#spaced : /\s$/.test(clean);
  }

  open(name: string, { href = '', style = '' }: Readonly<Record<string, string>>): void {
    const isPreformatted = name === 'pre' || PREFORMATTED.test(style);
    this.#open.push(isPreformatted);
    if (INVISIBLE.has(name)) this.#invisible++;
    if (this.#invisible > 0) return;
    if (name === 'a') this.#links.push({ target: href.trim(), from: this.#line().text.length, line: this.#line() });
    if (isPreformatted) this.#preformatted++;
    if (PARAGRAPHS.has(name)) this.#paragraph();
    else if (name === 'br') this.#push();
    else if (BREAKS.has(name)) this.#begin();
    if (name === 'li') this.#begin().text = '- ';
    if (name === 'blockquote') this.#depth++;
    if (name === 'blockquote') this.#begin();
  }

  close(name: string): void {
    const wasPreformatted = this.#open.pop() === true;
    if (INVISIBLE.has(name)) this.#invisible = Math.max(0, this.#invisible - 1);
    if (this.#invisible > 0) return;
    if (name === 'a') this.#endLink();
    if (name === 'td' || name === 'th') this.write(' ');
    if (name === 'blockquote') this.#depth = Math.max(0, this.#depth - 1);
    if (wasPreformatted) this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (PARAGRAPHS.has(name)) this.#paragraph();
    else if (name === 'blockquote' || BREAKS.has(name)) this.#begin();
  }

  text(): string {
    const lines = this.#lines.map(({ depth, preformatted, text }) => {
      const shown = preformatted ? text.trimEnd() : text.trim();
      return depth > 0 && shown ? `${'> '.repeat(Math.min(depth, DEEPEST_QUOTE))}${shown}` : shown;
    });
    return lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\s+$/g, '');
  }

  /** The words of a link are followed by where it leads, unless they say it. */
  #endLink(): void {
    const link = this.#links.pop();
    if (link === undefined || !/^https?:\/\//i.test(link.target) || link.target.length > LONGEST_TARGET) return;
    const words = link.line === this.#line() ? link.line.text.slice(link.from).trim() : '';
    const bare = (address: string) => address.replace(/^https?:\/\/|\/$/gi, '').toLowerCase();
    if (bare(words) !== bare(link.target)) this.write(words === '' ? link.target : ` (${link.target})`);
  }

  #line(): Line {
    return this.#lines.at(-1) ?? this.#begin();
  }

  /** Where an empty line stands already, a block begins on it. */
  #begin(): Line {
    const last = this.#lines.at(-1);
    if (last?.text === '' && last.depth === this.#depth && last.preformatted === this.#preformatted > 0) return last;
    return this.#push();
  }

  #push(): Line {
    const line = { depth: this.#depth, preformatted: this.#preformatted > 0, text: '' };
    this.#lines.push(line);
    this.#spaced = true;
    return line;
  }

  #paragraph(): void {
    this.#begin();
    this.#push();
  }
}
