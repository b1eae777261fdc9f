import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ConsolePlace } from './resource-request.ts';

/** All of it lies below, as the distribution's paths do. */
export const CONSOLE_PREFIX = 'console/';

export interface ConsoleFile {
  readonly key: string;
  readonly body: Uint8Array;
  readonly type: string;
  readonly cacheControl: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The name of one holds the hash of what is in it. */
const HASHED = /^assets\//;
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept and asked about each time: a 304 where nothing changed. */
const ASKED = 'no-cache';

/** Every file of the build, those first that others name: whoever gets the page finds what it is made of. */
export function builtFiles(folder: string): ConsoleFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const byTurn = names.sort((a, b) => turnOf(a) - turnOf(b) || (a < b ? -1 : 1));
  return byTurn.map((name) => ({
    key: CONSOLE_PREFIX + name,
    body: readFileSync(join(folder, name)),
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    cacheControl: HASHED.test(name) ? FOR_EVER : ASKED,
  }));
}

function turnOf(name: string): number {
  if (name === 'index.html') return 2;
  return HASHED.test(name) ? 0 : 1;
}

/** What the console asks for first: where it is, and as which client people sign in. */
export function configFile({ Authority, ClientId, LoginUrl }: ConsolePlace, version: string): ConsoleFile {
  const config = { authority: Authority, clientId: ClientId, loginUrl: LoginUrl, api: '/api', version };
  return {
    key: `${CONSOLE_PREFIX}config.json`,
    body: Buffer.from(JSON.stringify(config)),
    type: 'application/json',
    cacheControl: ASKED,
  };
}

const VERSION_CHARACTERS = 12;

/** Another one means other files: names and contents are all there is to them. */
export function versionOf(files: readonly ConsoleFile[]): string {
  const hash = createHash('sha256');
  for (const { key, body } of files) hash.update(key).update('\0').update(body).update('\0');
  return hash.digest('hex').slice(0, VERSION_CHARACTERS);
}
