import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

/** A browser for all tests of a file; without one the tests that need it are skipped, and say so. */
export async function browserForThisFile(): Promise<Browser | null> {
  const browser = await launchBrowser();
  if (browser === null) console.warn('No browser tests: the Chromium that comes with npm is for Linux on x64 only.');
  afterAll(() => browser?.close());
  return browser;
}
