import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile, MONDAY } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();

const TELEPHONE = { viewport: { width: 390, height: 844 }, timezoneId: 'Europe/Berlin', locale: 'en-GB' };
const REQUESTER = 'requester@example.com';
const SECRET = 'He always says so, ask Kim';

interface Telephone {
  readonly page: Page;
  /** Everything the browser was answered, to the byte. */
  readonly answered: () => Promise<string>;
}

async function telephone(): Promise<Telephone> {
  if (browser === null) throw new Error('no browser');
  const context: BrowserContext = await browser.newContext(TELEPHONE);
  await context.clock.setSystemTime(new Date(MONDAY));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const bodies: Promise<string>[] = [];
  // Recovery: an answer without a body, to what was redirected or called off.
  page.on('response', (response) => bodies.push(response.text().catch(() => '')));
  return { page, answered: async () => (await Promise.all(bodies)).join('\n') };
}

const at = (path: string) => `${desk.addresses.api}/console/${path}`;

async function signedInAsRequester({ page }: Telephone): Promise<void> {
  await page.goto(at(''));
  await page.getByRole('button', { name: REQUESTER }).click();
  await page.getByRole('heading', { name: 'Your records' }).waitFor();
}

const button = (page: Page, name: string) => page.getByRole('button', { name });
const numberOf = (page: Page) => /INC-\d+/.exec(page.url())?.[0] ?? '';

describe.skipIf(browser === null)('given a requester with a telephone', () => {
  it('when they report, answer and confirm then nothing else is needed, and what the desk notes for itself never arrives', async () => {
    desk.watch.forget([REQUESTER]);
    const analyst = await desk.as('analyst');
    const article = { title: 'Beamer: press the source key', body: 'Twice.', language: 'en', audience: 'requesters' };
    const { number: known } = (await analyst.post('/articles', article)).body as { number: string };
    await analyst.post(`/articles/${known}/publish`, {});
    await desk.settle();
    const phone = await telephone();
    const { page } = phone;
    await signedInAsRequester(phone);
    await page.getByText('You reported nothing yet.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/portal');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);

    await page.getByRole('link', { name: 'Report something' }).click();
    await button(page, 'Send').click();
    await page.getByText('Say in a few words what happened.').waitFor();
    await page.getByLabel('What happened?').fill('The projector stays dark');
    const answer = page.getByRole('link', { name: /^Beamer: press the source key/ });
    await answer.waitFor();
    expect(await answer.getAttribute('href')).toBe(`/console/portal/articles/${known}`);
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.getByLabel('More about it').fill('Since nine.');
    await page.reload();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('The projector stays dark');
    await page.getByRole('radio', { name: 'I cannot work' }).check();
    const photo = { name: 'lamp.txt', mimeType: 'text/plain', buffer: Buffer.from('It blinks twice') };
    await page.getByLabel(/^Files/).setInputFiles(photo);
    await page.getByRole('button', { name: 'Remove lamp.txt' }).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await button(page, 'Send').click();
    await page.getByText('Thank you. The number is').waitFor();
    const number = numberOf(page);

    const agent = await desk.as('agent');
    expect(await agent.read(number)).toMatchObject({ channel: 'portal', urgency: 'high', description: 'Since nine.' });
    expect((await agent.read(number)).attachments).toMatchObject([{ name: 'lamp.txt' }]);
    await agent.do(number, 'accept');
    await agent.do(number, 'comments', { body: SECRET, visibility: 'internal' });
    await agent.do(number, 'comments', { body: 'Does it **hum** as well? <img src=x>' });
    await agent.do(number, 'hold', { reason: 'awaiting_requester', comment: 'Tell us whether it hums.' });
    await page.goto(at(`incidents/${number}`));
    await page.getByText('Does it hum as well? <img src=x>').waitFor();
    expect(await page.getByText('hum', { exact: true }).evaluate((node) => node.tagName)).toBe('STRONG');
    expect(new URL(page.url()).pathname).toBe(`/console/portal/${number}`);
    await page.getByRole('status').getByText('We wait for you').waitFor();
    await page.getByLabel('Your answer').fill('It hums.');
    await page.reload();
    expect(await page.getByLabel('Your answer').inputValue()).toBe('It hums.');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await button(page, 'Send to the service desk').click();
    await page.getByText('We are working on it').first().waitFor();
    expect((await agent.read(number)).status).toBe('in_progress');
    expect((await desk.mailTo(agent.email)).text).toContain('It hums.');

    await agent.do(number, 'resolve', { code: 'fixed', notes: 'A new lamp is in.' });
    await page.reload();
    await page.getByRole('status').getByText('Solved – does it work?').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await button(page, 'Yes, it works').click();
    await page.getByRole('radio', { name: 'Very satisfied' }).check();
    await button(page, 'Send').first().click();
    await page.getByText('Thank you, your answer has reached us.').waitFor();
    expect(await agent.read(number)).toMatchObject({ status: 'closed', survey: { score: 5 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(TELEPHONE.viewport.width);
    const answered = await phone.answered();
    expect(answered).toContain('Does it **hum** as well?');
    expect(answered).not.toContain(SECRET);
    await page.context().close();
  });

  it('when a code was mailed to them then they are in, and a record of somebody else is not there', async () => {
    const email = 'ana@portal.test';
    await (await desk.as('admin')).configure(() => ({ portal: { domains: ['portal.test'] } }));
    const somebodyElse = await desk.as('requester');
    const { number } = await somebodyElse.open({ title: 'A matter of somebody else' });
    await desk.mailTo(somebodyElse.email);
    const { page } = await telephone();
    await page.goto(at(`incidents/${number}`));
    await page.getByLabel('Your address').fill(email);
    await button(page, 'Send a code').click();
    await page.getByLabel('Code').fill(/\d{8}/.exec((await desk.mailTo(email)).text)?.[0] ?? '');
    await button(page, 'Sign in').click();
    await page.getByText('This did not work').waitFor();
    await page.getByRole('link', { name: 'All your records' }).click();
    await page.getByText('You reported nothing yet.').waitFor();
    await page.context().close();
  });
});
