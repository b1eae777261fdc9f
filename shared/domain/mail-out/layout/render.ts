import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { Block, ToHtml } from './content.ts';
import { escapeHtml } from './escape-html.ts';
import { LIGHT, STYLE } from './mail-style.ts';

/** The same content as text and as HTML. */
export interface Rendered {
  readonly text: string;
  readonly html: string;
}

interface Frame {
  /** Stands in the HTML's head. */
  readonly title: string;
  readonly language: Language;
  /** Ends both forms. */
  readonly signature: string;
  readonly toHtml: ToHtml;
}

export function render(blocks: readonly Block[], frame: Frame): Rendered {
  return {
    // "-- " with its space is how mail programs know a signature.
    text: `${blocks.map((block) => asText(block, frame.language)).join('\n\n')}\n\n-- \n${frame.signature}\n`,
    html: page(frame, blocks.map((block) => asHtml(block, frame.toHtml)).join('\n')),
  };
}

function asText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `* ${block.text}`;
    case 'paragraph':
    case 'reply':
    case 'quote':
    case 'markdown':
      return block.text;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}${WORDS[language].colon} ${value}`).join('\n');
    case 'link':
      return `${block.label}${WORDS[language].colon}\n${block.url}`;
    default:
      return block satisfies never;
  }
}

function asHtml(block: Block, toHtml: ToHtml): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="${LIGHT.heading}">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
    case 'reply':
      return `<p style="${LIGHT.paragraph}">${escapeHtml(block.text)}</p>`;
    case 'quote':
      return `<blockquote class="quote" style="${LIGHT.quote}">${escapeHtml(block.text)}</blockquote>`;
    case 'markdown':
      return `<blockquote class="quote" style="${LIGHT.markdown}">${toHtml(block.text)}</blockquote>`;
    case 'facts':
      return `<table class="facts" style="${LIGHT.facts}">${block.rows.map(row).join('')}</table>`;
    case 'link':
      return `<p style="${LIGHT.paragraph}"><a class="link" href="${escapeHtml(block.url)}" style="${LIGHT.link}">${escapeHtml(block.label)}</a></p>`;
    default:
      return block satisfies never;
  }
}

function row([label, value]: readonly [label: string, value: string]): string {
  const head = `<th scope="row" style="${LIGHT.label}">${escapeHtml(label)}</th>`;
  return `<tr>${head}<td style="${LIGHT.value}">${escapeHtml(value)}</td></tr>`;
}

function page({ title, language, signature }: Frame, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body class="page" style="${LIGHT.page}">
<div lang="${language}" style="${LIGHT.sheet}">
${body}
<p class="signature" style="${LIGHT.signature}">${escapeHtml(signature)}</p>
</div>
</body></html>
`;
}
