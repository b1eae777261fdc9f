import sanitize from 'sanitize-html';

/** Beyond it only a machine writes; the original is kept whole. */
const LONGEST_HTML = 1_000_000;
/** People's mails nest tables in tables; deeper than this is made to choke whoever reads it. */
const DEEPEST = 200;

const TEXT =
  'p div span br hr b strong i em u s del ins sub sup small code pre blockquote q cite abbr address center font';
const STRUCTURE = 'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th a';

/**
 * The HTML of a mail as somebody may look at it: words, tables and links. Nothing in it runs, submits, or is loaded from
 * anywhere, so neither does the sender learn that it was read; pictures become what they are called.
 *
 * @returns null for what is too long to be looked at
 */
export function sanitiseHtml(html: string): string | null {
  if (html.length > LONGEST_HTML) return null;
  return sanitize(html, {
    allowedTags: `${TEXT} ${STRUCTURE}`.split(' '),
    // Neither styles nor classes: both can hide words and load pictures.
    allowedAttributes: {
      a: ['href', 'rel', 'target'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      ol: ['start'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nonTextTags: ['style', 'script', 'textarea', 'option', 'noscript', 'title', 'head', 'template', 'svg', 'math'],
    parseStyleAttributes: false,
    nestingLimit: DEEPEST,
    transformTags: {
      a: (tagName, { href }) => ({
        tagName,
        attribs: { ...(href !== undefined && { href }), rel: 'noopener noreferrer nofollow', target: '_blank' },
      }),
      img: (_, { alt }) => ({ tagName: 'span', attribs: {}, text: alt?.trim() ? `[${alt.trim()}]` : '' }),
    },
  }).trim();
}
