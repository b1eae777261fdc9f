import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

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

/** @returns a real Chromium, from npm alone; null on a platform its package has no binary for */
export async function launchBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
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
