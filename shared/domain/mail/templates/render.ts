import type { Block } from './content.ts';
import { escapeHtml } from './escape-html.ts';

/** The same content as text and as HTML. */
export interface Rendered {
  readonly text: string;
  readonly html: string;
}

/** @param title stands in the HTML's head; @param signature ends both forms */
export function render(title: string, blocks: readonly Block[], signature: string): Rendered {
  return {
    // "-- " with its space is how mail programs know a signature.
    text: `${blocks.map(asText).join('\n\n')}\n\n-- \n${signature}\n`,
    html: page(title, `${blocks.map(asHtml).join('\n')}\n<p style="color:#555">${escapeHtml(signature)}</p>`),
  };
}

function asText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.text;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'link':
      return `${block.label}:\n${block.url}`;
    default:
      return block satisfies never;
  }
}

function asHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'quote':
      return `<p style="white-space:pre-wrap;border-left:4px solid #888;margin:16px 0;padding:4px 12px">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return `<dl>${block.rows.map(([label, value]) => `<dt><strong>${escapeHtml(label)}</strong></dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
    case 'link':
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
    default:
      return block satisfies never;
  }
}

// Mail programs drop style sheets, so what little there is stands in attributes.
function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#111;background:#fff;max-width:40em;margin:0 auto;padding:16px">
${body}
</body></html>
`;
}
