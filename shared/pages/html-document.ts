import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { Language } from '#events/terms/vocabulary.ts';

interface Parts {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** Elements of the head in HTML; those that keep it out of search engines, where it is no page for everybody. */
  readonly head?: string;
  /** HTML that is escaped already. */
  readonly body: string;
}

const UNLISTED = '<meta name="robots" content="noindex">';

/** A whole page, which tells no other page where its reader came from; its policy names the style by its hash. */
export function htmlDocument({ language, title, style, head = UNLISTED, body }: Parts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${head}
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
