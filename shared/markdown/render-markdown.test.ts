import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

/** Every attribute there is, with its element. */
const attributesOf = (html: string) => [...html.matchAll(/<([a-z0-9]+) ([^>]*)>/g)].map(([, , all]) => all ?? '');

const LINK = /^href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener noreferrer"$/i;
const START = /^start="\d+"$/;

describe('Given what the desk writes, when it is rendered', () => {
  it.each([
    ['a word *matters*', '<p>a word <em>matters</em></p>'],
    ['one line\nand the next', '<p>one line<br>\nand the next</p>'],
    ['# Cause', '<h3>Cause</h3>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['```sh onclick=x\nls <dir>\n```', '<pre><code>ls &lt;dir&gt;\n</code></pre>'],
    ['restart main.rs', '<p>restart main.rs</p>'],
    [
      'see https://e.com/a?b=1&c=2',
      '<p>see <a href="https://e.com/a?b=1&amp;c=2" rel="noopener noreferrer">https://e.com/a?b=1&amp;c=2</a></p>',
    ],
    ['[us](mailto:a@b.c)', '<p><a href="mailto:a@b.c" rel="noopener noreferrer">us</a></p>'],
    ['![plan](https://e.com/p.png)', '<p>!<a href="https://e.com/p.png" rel="noopener noreferrer">plan</a></p>'],
  ])('then %j is %j', (source, html) => {
    expect(renderMarkdown(source).trim()).toBe(html);
  });

  it('then a cell is aligned by nothing a policy refuses', () => {
    expect(renderMarkdown('|a|\n|-:|\n|1|')).toContain('<th>a</th>');
  });
});

describe('Given hostile input, when it is rendered', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt&colon;alert(1))',
    '[a](java\nscript:alert(1))',
    '[a](\u0001javascript:alert(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '![a](data:image/svg+xml,x)',
    '<javascript:alert(1)>',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example)',
    '[a](https://e.com" onmouseover="alert(1))',
    '[a](https://e.com "t\\" onmouseover=alert(1)")',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '`<script>`',
    '~~~"><script>\nx\n~~~',
    '&lt;script&gt;',
  ])('then %j has no element or address of its own', (source) => {
    const html = renderMarkdown(source);
    expect(html).not.toMatch(/<(?:script|img|svg|iframe|style)/i);
    for (const attributes of attributesOf(html)) expect(attributes).toMatch(LINK);
  });

  it('then only elements and attributes of the list appear, whatever is written', async () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '"',
      "'",
      '`',
      '*',
      '!',
      '#',
      '-',
      '|',
      '\n',
      '\\',
      '&',
      'https://a.b',
      'javascript:',
      '<a href="x">',
      ' ',
      'a',
      '1. ',
    );
    const known = /^\/?(?:p|br|em|strong|s|code|pre|ul|ol|li|blockquote|h[3-6]|hr|a|table|thead|tbody|tr|th|td)$/;
    await fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }), (pieces) => {
        const html = renderMarkdown(pieces.join(''));
        for (const [, name = ''] of html.matchAll(/<([^\s>]*)/g)) expect(name).toMatch(known);
        for (const one of attributesOf(html)) expect(LINK.test(one) || START.test(one)).toBe(true);
      }),
    );
  });
});

const filled = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ...[
    '[',
    '![[',
    '[a](',
    '[a](<b',
    '[a](b "',
    ']',
    '*a **a ',
    '_a__',
    '~~a',
    '`',
    '>',
    '- ',
    '> - ',
    '1. ',
    '<a ',
    '<!--',
    '&#',
    '\\',
    'http://',
    '<http:',
    'mailto:',
    'a@',
    'a\n',
    '```a\n~~~\n',
    '# ',
    '|a',
  ].map((piece) => [piece, filled(piece)] as const),
  ['brackets that close', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
  [
    'lists within lists',
    (size) => Array.from({ length: Math.sqrt(size) }, (_, n) => `${'  '.repeat(n)}- a\n`).join(''),
  ],
  ['a definition used often', (size) => `[a]: http://b.c/${'x'.repeat(size / 2)}\n\n${'[a]'.repeat(size / 6)}`],
];

describe('Given many characters that are hard to read, when they are rendered', () => {
  it.each(HOSTILE)('then twice as many %j take about twice the steps, and become no flood', (_, of) => {
    const half = counted(of(4_000));
    const whole = counted(of(8_000));
    expect(whole.steps).toBeLessThan(2.5 * half.steps);
    expect(whole.steps).toBeLessThan(150 * 8_000);
    expect(whole.html.length).toBeLessThanOrEqual(16 * 8_000 + 1024);
  });

  it('then thirty thousand brackets are a paragraph', () => {
    expect(renderMarkdown('['.repeat(30_000))).toBe(`<p>${'['.repeat(30_000)}</p>\n`);
  });

  it('then cells nobody wrote do not become a flood', () => {
    const table = `${'|a'.repeat(100)}\n${'|-'.repeat(100)}\n${'|\n'.repeat(300)}`;
    expect(renderMarkdown(table)).toMatch(/^<pre>\|a/);
  });

  it('then what is longer than any text of the desk stays as it is', () => {
    expect(renderMarkdown('*a*<b>'.repeat(11_000))).toMatch(/^<pre>\*a\*&lt;b&gt;/);
  });
});

/** Characters looked at: the parser reads each by this one call, so it counts the work without a clock. */
function counted(source: string): { readonly steps: number; readonly html: string } {
  const { charCodeAt } = String.prototype;
  let steps = 0;
  String.prototype.charCodeAt = function (index) {
    steps += 1;
    return charCodeAt.call(this, index);
  };
  try {
    const html = renderMarkdown(source);
    return { steps, html };
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
}
