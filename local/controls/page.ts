import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'page');

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

const FILES = ['index.html', 'style.css', 'main.js', 'desk.js', 'dom.js', 'recipes.js', 'record.js', 'sections.js'];

/** Own style and script, own addresses, and nothing from anywhere else: mails shown here were written by strangers. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export interface PageFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The page for people, by path below `/_local`: the page itself, and what it is made of below `/page/`. */
export function readPage(): ReadonlyMap<string, PageFile> {
  return new Map(FILES.map((name) => [name === 'index.html' ? '' : `/page/${name}`, readFile(name)]));
}

function readFile(name: string): PageFile {
  const headers = {
    'content-type': `${TYPES[extname(name)]}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  };
  return { headers, body: readFileSync(join(FOLDER, name), 'utf8') };
}
