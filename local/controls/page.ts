import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'page');

/** The page for people, in one piece, so that it needs nothing but this machine. */
export function readPage(): string {
  const part = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
  return part('index.html')
    .replace('<!-- style -->', () => `<style>${part('style.css')}</style>`)
    .replace('<!-- script -->', () => `<script type="module">${part('script.js')}</script>`);
}

/** Own style and script, own addresses, and nothing from anywhere else: mails shown here were written by strangers. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
