import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForThisFile } from '#test/harness/browser.ts';
import { Correspondence } from '#test/harness/correspondence.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);
const browser = await browserForThisFile();

/** A telephone with scripts switched off: the pages must not need them. */
const TELEPHONE = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false, locale: 'en-GB' };

/** Opens an address and fails on anything the page's policy blocks, and on any request to somewhere else. */
async function visit(url: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser?.newContext(TELEPHONE);
  const page = await context?.newPage();
  if (!page || !context) return;
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) wrong.push(request.url());
  });
  await page.goto(url);
  await expectAccessible(page);
  await work(page);
  await context.close();
  // A page without an icon, and one that says it is gone, are as they should be.
  expect(wrong.filter((text) => !/favicon|status of 410/.test(text))).toEqual([]);
}

/** One heading, a language, a name for each field as assistive technology hears it, and nothing wider than the screen. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^(en|de|fr)$/);
  for (const field of await page.locator('input:not([type=hidden]), textarea').all()) {
    const label = page.locator(`label[for="${await field.getAttribute('id')}"]`);
    expect((await label.textContent())?.trim()).not.toBe('');
  }
  const box = await page.locator('main').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(TELEPHONE.viewport.width);
}

const linkIn = (text: string, path: string) => text.match(new RegExp(`http\\S+/${path}/\\S+`))?.[0] ?? '';

describe.skipIf(browser === null)('given a person with a telephone and no scripts', () => {
  async function resolved(agent: ApiClient) {
    const { bob, incident, acknowledgement } = await people.report(agent);
    await agent.do(incident.number, 'accept');
    await agent.do(incident.number, 'resolve', { code: 'fixed', notes: 'The fire is <b>out</b>.' });
    const mail = await desk.mailTo(bob);
    return { bob, number: incident.number, acknowledgement, mail };
  }

  it('when they follow the link of a resolution then they can reject it, and say why', async () => {
    const agent = await desk.as('agent');
    const { number, mail } = await resolved(agent);
    await visit(mail.text.match(/http\S+answer=reject/)?.[0] ?? '', async (page) => {
      await expect(page.getByText('The fire is <b>out</b>.').count()).resolves.toBe(1);
      await expect(page.getByLabel('No, it is not').isChecked()).resolves.toBe(true);
      await page.getByLabel('If not: what is still wrong?').fill('It <i>still</i> burns');
      await page.getByRole('button').click();
      await expect(page.getByRole('heading').textContent()).resolves.toBe('We are on it again');
    });
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', reopenCount: 1 });
    expect((await desk.mailTo(agent.email)).text).toContain('It <i>still</i> burns');
  });

  it('when they confirm and answer the survey then both are on the record, and the links are used up', async () => {
    const agent = await desk.as('agent');
    const { bob, number, mail } = await resolved(agent);
    await visit(mail.text.match(/http\S+answer=confirm/)?.[0] ?? '', async (page) => {
      await page.getByRole('button').click();
      await expect(page.getByRole('heading').textContent()).resolves.toBe('Thank you');
    });
    const survey = linkIn((await desk.mailTo(bob)).text, 'surveys');
    await visit(survey, async (page) => {
      await page.getByLabel('Satisfied', { exact: true }).check();
      await page.getByLabel('What should we know?').fill('Quick');
      await page.getByRole('button').click();
      await expect(page.getByRole('heading').textContent()).resolves.toBe('Thank you');
    });
    expect(await agent.read(number)).toMatchObject({ status: 'closed', survey: { score: 4, comment: 'Quick' } });
    await visit(survey, async (page) => {
      await expect(page.getByRole('heading').textContent()).resolves.toBe('There is nothing to answer any more');
      await expect(page.getByText(number).count()).resolves.toBe(0);
    });
  });

  it('when they follow the link to the status then they see it in words, and nothing internal', async () => {
    const agent = await desk.as('agent');
    const { number, acknowledgement } = await resolved(agent);
    await agent.do(number, 'comments', { body: 'Insured by us?', visibility: 'internal' });
    const { version } = await agent.read(number);
    await visit(linkIn(acknowledgement.text, 'status'), async (page) => {
      await expect(page.getByText('resolved', { exact: true }).count()).resolves.toBe(1);
      await expect(page.getByText('Insured by us?').count()).resolves.toBe(0);
      expect(await agent.read(number)).toMatchObject({ version });
      await page.getByLabel('Your message').fill('It smells of smoke.');
      await page.getByRole('button', { name: 'Send it', exact: true }).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    });
    expect((await desk.mailTo(agent.email)).text).toContain('It smells of smoke.');
  });
});
