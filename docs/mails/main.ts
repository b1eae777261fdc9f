import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exampleMails } from './example-mails.ts';
import { fileOf, indexPage } from './index-page.ts';

/** `npm run mails [-- <folder>]`: writes every mail the desk can send as files, to look at. */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '..', '..', '.firstline', 'mails'));
const mails = exampleMails();
mkdirSync(folder, { recursive: true });
for (const mail of mails) {
  writeFileSync(join(folder, `${fileOf(mail)}.html`), mail.html);
  writeFileSync(join(folder, `${fileOf(mail)}.txt`), `${mail.subject}\n\n${mail.text}`);
}
writeFileSync(join(folder, 'index.html'), indexPage(mails));
console.log(`${mails.length} mails: ${join(folder, 'index.html')}`);
