import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, tooFaint } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { signedIn } from '#test/harness/signed-in.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();

/** What is too faint shows on a few pages as on all: each of them is looked at in the dark now and then. */
const LOOKS = process.env.FIRSTLINE_TEST_LONG === '1' ? (['light', 'dark'] as const) : (['light'] as const);

const TELEPHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' as const };

/** An entry of its own where a form has entries, so that its fields are on the screen. */
async function openAnEntry(page: Page): Promise<void> {
  const name = page.getByRole('textbox', { name: 'Name of a new entry' });
  if ((await name.count()) > 0) await name.fill('one');
  const add = page.getByRole('button', { name: 'Add', exact: true });
  if ((await add.count()) === 1) await add.click();
}

describe.skipIf(browser === null)('given an administrator with a telephone', () => {
  it('when they go through all pages of the administration then each can be read, nothing is wider than the screen', async () => {
    const page = await signedIn(browser, desk, {
      email: 'admin@example.com',
      path: '/administration/groups',
      ...TELEPHONE,
    });
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    const choice = page.getByRole('button', { name: /^Administration/ });
    await page.getByRole('heading', { level: 1, name: 'Groups' }).waitFor();
    await choice.click();
    // What is read to those who hear the list stands below what is seen of it.
    const titles = (await page.getByRole('option').allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    await page.keyboard.press('Escape');
    expect(titles.length).toBeGreaterThan(30);
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const title of titles) {
        await choice.click();
        await page.getByRole('option').nth(titles.indexOf(title)).click();
        await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
        if (colorScheme === 'light') await openAnEntry(page);
        trouble.push(
          ...(await (colorScheme === 'light' ? seriousFaults : tooFaint)(page)).map((fault) => `${title}: ${fault}`),
        );
        const width = await page.evaluate('document.documentElement.scrollWidth');
        if (width !== TELEPHONE.viewport.width) trouble.push(`${title}: ${width} wide`);
      }
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
