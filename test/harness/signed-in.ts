import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { DeskOnThisMachine } from './desk/desk-on-this-machine.ts';

/** A machine that does much else answers late. */
const LONGEST_WAIT_MS = 30_000;

interface SignIn extends BrowserContextOptions {
  readonly email: string;
  /** What they had asked for: `/incidents/INC-000001`. */
  readonly path: string;
}

/** A browser in which somebody has signed in, whose clock is the desk's. What is mailed to them is nobody's business here. */
export async function signedIn(
  browser: Browser | null,
  desk: DeskOnThisMachine,
  { email, path, ...options }: SignIn,
): Promise<Page> {
  if (browser === null) throw new Error('no browser');
  desk.watch.forget([email]);
  const wide = { viewport: { width: 1440, height: 900 } };
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'en-GB', ...wide, ...options });
  await context.clock.setSystemTime(new Date(await desk.controls.now()));
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  await page.goto(`${desk.addresses.api}/console${path}`);
  await page.getByRole('button', { name: email }).click();
  return page;
}
