import { escapeHtml } from '#domain/mail/templates/escape-html.ts';
import { PAGE_STYLE } from './style.ts';

/** @param main HTML that is escaped already; @returns a whole page, to be answered with `PAGE_POLICY` and without caching */
export function page(title: string, main: string, deskName: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
<footer>${escapeHtml(deskName)}</footer>
</body>
</html>
`;
}
