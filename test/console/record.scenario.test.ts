import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();

const AGENT = 'agent@example.com';
const TELEPHONE = { viewport: { width: 390, height: 844 } };
/** Longer than a token lives. */
const OVERNIGHT = 'PT13H';

/** A browser in which the agent has signed in, at the address they had asked for; its clock is the desk's. */
async function signedIn(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  if (browser === null) throw new Error('no browser');
  desk.watch.forget([AGENT]);
  const wide = { viewport: { width: 1440, height: 900 } };
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'en-GB', ...wide, ...options });
  await context.clock.setSystemTime(new Date(await desk.controls.now()));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${desk.addresses.api}/console${path}`);
  await page.getByRole('button', { name: AGENT }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** One of what a select offers. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
  await page.getByRole('option', { name: option }).click();
}

/** The page is looked at again, at the desk's time. */
async function lookAgain(page: Page): Promise<void> {
  await page.context().clock.setSystemTime(new Date(await desk.controls.now()));
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
}

async function alarm(key: string): Promise<string> {
  const agent = await desk.as('agent');
  await desk.putAlert({ key, state: 'firing', severity: 'high', title: `Checkout answers 502 (${key})` });
  await desk.settle();
  const found = (await agent.list('')).find(({ alert }) => alert?.key === key);
  return found?.number ?? '';
}

describe.skipIf(browser === null)('given an alarm', () => {
  it('when an agent works on it from acceptance to closure then every step, clock and reason stands on its screen', async () => {
    const number = await alarm('checkout');
    const page = await signedIn('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${desk.addresses.api}/console/incidents/${number}`);
    await page.getByRole('list', { name: 'Conversation' }).waitFor();
    expect(asked.filter((path) => path.startsWith(`/api/incidents/${number}`))).toHaveLength(2);
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);

    // What is said when something was done moves nothing under the hand, neither when it comes nor when it goes.
    const before = await button(page, 'Hold').boundingBox();
    await page.keyboard.press('a');
    await page.getByText(`${number}: Accepted: it is yours`).waitFor();
    expect(await button(page, 'Hold').boundingBox()).toEqual(before);
    await page.keyboard.press('h');
    await choose(page, 'What it waits for', /^Awaiting a supplier/);
    await page.getByRole('textbox', { name: 'Comment' }).fill('The provider looks at **their** side');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.locator('form').getByRole('button', { name: 'Hold' }).click();
    await page.getByText('on hold: Awaiting a supplier').first().waitFor();
    expect(await page.getByText('their', { exact: true }).evaluate((node) => node.tagName)).toBe('STRONG');
    await desk.advance('PT30M');
    await lookAgain(page);
    await button(page, 'Resume').click();
    await page.getByText(`${number}: Resumed`).waitFor();

    await page.getByRole('button', { name: 'Why: Resolution' }).click();
    const why = page.getByRole('table', { name: /Resolution/ });
    await why.getByRole('row', { name: /paused: Awaiting a supplier .*30m/ }).waitFor();
    await choose(page, 'What if priority', 'critical');
    await page.getByText(/Resolution: due .* → /).waitFor();

    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Note' }).fill('Rolled back');
    await button(page, 'Keep note').click();
    await page.getByText('Rolled back').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'What was done' }).fill('The release was taken back');
    await page.locator('form').getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('resolved: fixed').waitFor();
    await button(page, 'More').click();
    await page.getByRole('menuitem', { name: 'Close' }).click();
    await page.getByText('closed: fixed').waitFor();
    expect(await (await desk.as('agent')).read(number)).toMatchObject({ status: 'closed', assignee: AGENT });
    await page.context().close();
  });

  it('when it is read on a telephone then time left is on top, an answer is shown as it will be read, and nothing is wider than the screen', async () => {
    const bob = desk.person('bob');
    const { number } = await (await desk.as('agent')).open({
      title: 'Drucker',
      requester: { email: bob },
      language: 'de',
    });
    await desk.mailTo(bob);
    const page = await signedIn(`/incidents/${number}`, TELEPHONE);
    await page.getByRole('list', { name: 'Conversation' }).waitFor();
    expect(await page.getByRole('img', { name: /left, due/ }).count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Clocks' }).click();
    await page.getByText('What if priority').waitFor();
    await button(page, 'Write').click();
    await page.getByRole('textbox', { name: /^Answer/ }).fill('Bitte neu starten.');
    await button(page, 'Show the mail').click();
    const mail = page.getByRole('region', { name: `${bob} will read` });
    await mail.getByText(/Bitte neu starten\.[\s\S]*Antworten Sie/).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(browser === null)('given two agents on one record', () => {
  it('when the slower one saves then they see what the other changed, and theirs is the choice', async () => {
    const [ben, number] = [await desk.as('agent'), await alarm('two')];
    const page = await signedIn(`/incidents/${number}`);
    await page.getByRole('list', { name: 'Conversation' }).waitFor();
    await page.keyboard.press('p');
    await choose(page, 'Urgency', 'low');
    await page.locator('form').getByRole('textbox').fill('It can wait');
    await ben.do(number, 'accept');
    await page.locator('form').getByRole('button', { name: 'Change priority' }).click();
    await page.getByText('Somebody changed the record meanwhile.').waitFor();
    await page.getByRole('row', { name: new RegExp(`Assignee none ${ben.email.split('@')[0]}`) }).waitFor();
    expect((await ben.read(number)).urgency).not.toBe('low');
    await button(page, 'Do it all the same').click();
    await page.getByText(`${number}: Priority changed`).waitFor();
    expect(await ben.read(number)).toMatchObject({ urgency: 'low', assignee: ben.email });
    await page.context().close();
  });
});

describe.skipIf(browser === null)('given an agent who writes when their session ends', () => {
  it('when they sign in beside it then what they wrote is still there, and sent once', async () => {
    const [agent, number] = [await desk.as('agent'), await alarm('night')];
    const page = await signedIn(`/incidents/${number}`);
    await page.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
    // The refresh token is over, too, and the login has forgotten them.
    await page.route('**/oauth2/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
    await page.context().clearCookies();
    await desk.advance(OVERNIGHT);
    await lookAgain(page);
    await page.getByText('Your session has ended.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Half a thought');
    await button(page, 'Keep note').click();
    const [beside] = await Promise.all([page.waitForEvent('popup'), button(page, 'Sign in again').click()]);
    await beside.getByRole('button', { name: AGENT }).click();
    await page.getByText('Note kept').waitFor();
    await page.unroute('**/oauth2/token');
    await page.reload();
    await page.getByText('Half a thought').waitFor();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('');
    const written = (await agent.timeline(number)).filter(({ type }) => type === 'commented');
    expect(written.map(({ data }) => data.body)).toEqual(['Half a thought']);
    await page.context().close();
  });
});
