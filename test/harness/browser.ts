import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

/** A container's root has no sandbox; the rest keeps Chromium from calling home. Its rules for pages stay as they are. */
const FLAGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real Chromium, from npm alone, for all tests of a file.
 *
 * @returns null on a platform its package has no binary for; the tests that need it are then skipped, and say so
 */
export async function browserForThisFile(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.warn('No browser tests: the Chromium that comes with npm is for Linux on x64 only.');
    return null;
  }
  const browser = await launch();
  afterAll(() => browser.close());
  return browser;
}

async function launch(): Promise<Browser> {
  const executablePath = await sparticuz.executablePath();
  try {
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch {
    // Recovery: a bare machine lacks the libraries Chromium is linked with; the package brings them along.
    const LD_LIBRARY_PATH = join(await inflate(join(packageFolder(), 'bin', 'al2023.tar.br')), 'lib');
    return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LD_LIBRARY_PATH } });
  }
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}
