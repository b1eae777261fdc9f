import { cutText } from '#events/text.ts';

/** Longest HTML that is turned into text; beyond it only a machine writes. The original is kept whole. */
const LONGEST_HTML = 1_000_000;

const INVISIBLE = ['head', 'style', 'script', 'title', 'template', 'noscript', 'svg'];
const BREAKS = new Set(['br', 'hr', 'tr', 'li', 'dt', 'dd', 'div', 'section', 'article', 'header', 'footer', 'option']);
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'pre',
  'blockquote',
  'address',
]);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  middot: '·',
  bull: '•',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  iacute: 'í',
  oacute: 'ó',
  aacute: 'á',
  uacute: 'ú',
};

/**
 * What a person would read of an HTML part, as plain text. It never makes HTML, so nothing in it can be dangerous; quotations
 * become `>` lines so that trimming sees them. Every step is linear in the length.
 */
export function htmlToText(html: string): string {
  let text = '';
  let quoteDepth = 0;
  let preformatted = 0;
  let skipping: string | null = null;
  for (const token of cutText(html, { units: LONGEST_HTML }).match(
    /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>|<\/?[a-zA-Z][^<>]*>|[^<]+|</g,
  ) ?? []) {
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(token);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (skipping !== null) skipping = tag?.[1] === '/' && name === skipping ? null : skipping;
    else if (/^<[!?]/.test(token)) continue;
    else if (!tag) text += decodeEntities(preformatted > 0 ? token : token.replace(/\s+/g, ' '));
    else if (tag[1] === '' && INVISIBLE.includes(name)) skipping = token.endsWith('/>') ? null : name;
    else {
      if (name === 'pre') preformatted = Math.max(0, preformatted + (tag[1] === '/' ? -1 : 1));
      if (name === 'blockquote') quoteDepth = Math.max(0, quoteDepth + (tag[1] === '/' ? -1 : 1));
      text += breakFor(name, tag[1] === '/', quoteDepth);
    }
  }
  return tidy(text);
}

// Not in any mail that means it: stands for the depth of quotation of the lines after it.
const DEPTH_MARK = '\u0000';

function breakFor(name: string, closing: boolean, quoteDepth: number): string {
  if (name === 'blockquote') return `\n${DEPTH_MARK}${quoteDepth}${DEPTH_MARK}\n`;
  if (name === 'li' && !closing) return '\n- ';
  if (name === 'td' || name === 'th') return closing ? ' ' : '';
  if (PARAGRAPHS.has(name)) return '\n\n';
  return BREAKS.has(name) ? '\n' : '';
}

function tidy(text: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const mark = new RegExp(`^${DEPTH_MARK}(\\d+)${DEPTH_MARK}$`).exec(line);
    if (mark) depth = Number(mark[1]);
    else lines.push(depth > 0 && line.trim() ? `${'> '.repeat(depth)}${line.trim()}` : line.trim());
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decodeEntities(text: string): string {
  return text
    .replace(/\0/g, '')
    .replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
