import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { startChild } from '#test/harness/desk/child-desk.ts';
import { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { launchBrowser } from '#test/harness/launch-browser.ts';
import { PICTURES, type PictureOf } from './pages.ts';
import { type Numbers, seed } from './seed.ts';

/** `npm run pictures [-- <name> …]`: every page of the console, or those named, wide and narrow, light and dark. */
const FOLDER = resolve(join(import.meta.dirname, '..', '..', 'docs', 'pictures'));
const MONDAY = '2026-09-07T09:00:00.000Z';
const SIZES = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } } as const;
const LOOKS = ['light', 'dark'] as const;
/** Pages ask again by themselves, so nothing says that one is complete but that it stands still. */
const SETTLED_MS = 1500;

const wanted = process.argv.slice(2);
const pictures = PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const browser = await launchBrowser();
if (browser === null) throw new Error('no pictures: the Chromium that comes with npm is for Linux on x64 only');
mkdirSync(FOLDER, { recursive: true });
const desk = new DeskOnThisMachine(() => startChild('memory', MONDAY));
await desk.start();
try {
  const numbers = await seed(desk);
  for (const [email, pages] of Map.groupBy(pictures, (picture) => picture.email)) {
    const context = await signedIn(browser, email);
    for (const picture of pages) await take(context, picture, numbers);
    await context.close();
  }
} finally {
  await browser.close();
  await desk.stop();
}

async function signedIn(by: Browser, email: string): Promise<BrowserContext> {
  const context = await by.newContext({ timezoneId: 'Europe/Berlin', locale: 'en-GB', reducedMotion: 'reduce' });
  await context.clock.setSystemTime(new Date(Date.parse(MONDAY) + 30 * 60_000));
  const page = await context.newPage();
  await page.goto(`${desk.addresses.api}/console/`);
  await page.getByRole('button', { name: email }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.close();
  return context;
}

async function take(context: BrowserContext, { name, path, before }: PictureOf, numbers: Numbers): Promise<void> {
  for (const [width, viewport] of Object.entries(SIZES)) {
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(`${desk.addresses.api}/console/${path(numbers)}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(SETTLED_MS);
    await before?.(page);
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(SETTLED_MS / 3);
      await page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`) });
    }
    await page.close();
    console.log(`${name} ${width}`);
  }
}
