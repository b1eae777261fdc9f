import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ImpactValue } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps somebody from using a page; below that are matters of taste in between. */
const SERIOUS: readonly (ImpactValue | undefined)[] = ['serious', 'critical'];

/**
 * Looks at a page as it stands, in the look it has.
 *
 * @returns what is wrong, each as `<rule>: <elements>`; nothing on a page everybody can use
 */
export function seriousFaults(page: Page): Promise<string[]> {
  return faults(page, { resultTypes: ['violations'] });
}

/** What is too faint to be read: of a page whose other look was looked at already, nothing else can be wrong. */
export function tooFaint(page: Page): Promise<string[]> {
  return faults(page, { resultTypes: ['violations'], runOnly: ['color-contrast'] });
}

async function faults(page: Page, options: object): Promise<string[]> {
  // It takes as long to read as a page to look at, and stays until another one is loaded.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(asked),
    options,
  );
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? undefined))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(', ')}`);
}

/** The same in light, and in dark what can differ there; the page has to follow the system. */
export async function seriousFaultsInBothLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, look] of [
    ['light', seriousFaults],
    ['dark', tooFaint],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours fade in; what is measured halfway is on no screen.
    await page.waitForTimeout(400);
    found.push(...(await look(page)).map((fault) => `${colorScheme} ${fault}`));
  }
  return found;
}
