import { createHash } from 'node:crypto';
import type { Block, Report } from '#domain/incident-report/report.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { htmlDocument } from '#shared/pages/html-document.ts';

/** To be read on a screen, in the dark, and on paper. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem; color: #1b1b1b; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
dl { display: grid; gap: .25rem 1rem; grid-template-columns: max-content 1fr; }
dt, .note, footer { color: #595959; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8c8c8c; padding: .25rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
.question { font-weight: 600; margin-bottom: 0; }
blockquote { border-inline-start: .25rem solid #767676; margin: .5rem 0; padding: 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
footer { border-top: 1px solid #8c8c8c; margin-top: 2rem; padding-top: .5rem; }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #ededed; } dt, .note, footer { color: #b0b0b0; } }
@media print { body { max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** Nothing runs, nothing is loaded, nobody frames it. */
export const REPORT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The report as a whole page. */
export function htmlReport({ language, title, sections, footer }: Report): string {
  const parts = sections.map(
    ({ heading, blocks }) => `<section>\n<h2>${escapeHtml(heading)}</h2>\n${blocks.map(block).join('\n')}\n</section>`,
  );
  const body = `<main>
<h1>${escapeHtml(title)}</h1>
${parts.join('\n')}
</main>
<footer>${escapeHtml(footer)}</footer>
`;
  return htmlDocument({ language, title, style: STYLE, body });
}

function block(one: Block): string {
  switch (one.kind) {
    case 'facts':
      return `<dl>\n${one.rows.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}\n</dl>`;
    case 'table':
      return `<div class="scroll"><table>\n<thead>${row('th', one.head)}</thead>\n<tbody>\n${one.rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>\n</table></div>`;
    case 'list':
      return `<ul>\n${one.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'heading':
      return `<h3>${escapeHtml(one.text)}</h3>`;
    case 'question':
      return `<p class="question">${escapeHtml(one.text)}</p>`;
    case 'text':
      return `<blockquote>${escapeHtml(one.text)}</blockquote>`;
    case 'note':
      return `<p class="note">${escapeHtml(one.text)}</p>`;
  }
}

function row(cell: 'th' | 'td', cells: readonly string[]): string {
  const open = cell === 'th' ? '<th scope="col">' : '<td>';
  return `<tr>${cells.map((text) => `${open}${escapeHtml(text)}</${cell}>`).join('')}</tr>`;
}
