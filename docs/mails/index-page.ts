import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import type { ExampleMail } from './example-mails.ts';

/** @returns the name of the file, without its ending */
export function fileOf({ name, language }: Pick<ExampleMail, 'name' | 'language'>): string {
  return `${name}.${language}`;
}

/** A page that leads to every file: a row a mail, a column a language. */
export function indexPage(mails: readonly ExampleMail[]): string {
  const names = [...new Set(mails.map(({ name }) => name))];
  const rows = names.map((name) => {
    const cells = LANGUAGES.map((language) =>
      cell(mails.find((mail) => mail.name === name && mail.language === language)),
    );
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Mails of the desk</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid #888; padding: .5rem 1rem .5rem 0; text-align: left; vertical-align: top; }
</style></head>
<body>
<h1>Mails of the desk</h1>
<p>${mails.length} mails: what is told of, in ${LANGUAGES.length} languages, each as HTML and as text.</p>
<table>
<thead><tr><th scope="col">Mail</th>${LANGUAGES.map((language) => `<th scope="col">${language}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body></html>
`;
}

function cell(mail: ExampleMail | undefined): string {
  if (mail === undefined) return '<td></td>';
  const file = fileOf(mail);
  return `<td lang="${mail.language}"><a href="${file}.html">${escapeHtml(mail.subject)}</a> (<a href="${file}.txt">text</a>)</td>`;
}
