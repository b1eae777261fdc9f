import type { ToHtml } from '#domain/mail-out/layout/content.ts';

/** For the pages that show what the desk wrote; every other request does without the renderer. */
export async function loadToHtml(): Promise<ToHtml> {
  const { renderMarkdown } = await import('#shared/markdown/render-markdown.ts');
  return renderMarkdown;
}
