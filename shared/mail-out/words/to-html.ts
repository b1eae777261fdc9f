import type { Block, ToHtml } from '#domain/mail-out/layout/content.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';

/** Most mails quote nothing the desk wrote; their container does without the renderer. */
export async function toHtmlOf(blocks: readonly Block[]): Promise<ToHtml> {
  if (blocks.every(({ kind }) => kind !== 'markdown')) return escapeHtml;
  const { renderMarkdown } = await import('#shared/markdown/render-markdown.ts');
  return renderMarkdown;
}
