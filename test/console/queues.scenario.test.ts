import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile, MONDAY } from '#test/harness/desk/desk-for-this-file.ts';
import { sender } from '#test/harness/touch/webhooks.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);
const browser = await browserForThisFile();

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
/** Longer than what was read counts as fresh. */
const LATER_MS = 60_000;

/** A browser in which somebody has signed in by the button of their role, at the address they had asked for. */
async function signedIn(email: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  if (browser === null) throw new Error('no browser');
  desk.watch.forget([email]);
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'en-GB', ...options });
  await context.clock.setSystemTime(new Date(MONDAY));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${desk.addresses.api}/console${path}`);
  await page.getByRole('button', { name: email }).click();
  return page;
}

/** The page is looked at again after a while. */
async function lookAgain(page: Page): Promise<void> {
  await page.context().clock.setSystemTime(new Date(Date.parse(MONDAY) + LATER_MS));
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
}

const numbersIn = async (page: Page) => page.getByRole('link', { name: /^INC-\d+$/ }).allInnerTexts();
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe.skipIf(browser === null)('given a queue of records', () => {
  it('when an agent works by keyboard alone then rows stay, many are done at once, and each says what became of it', async () => {
    const [admin, machine] = [await desk.as('admin'), await desk.as('integration')];
    const agent = await desk.as('agent');
    const monitoring = await sender(desk, admin, 'generic');
    await monitoring.send({ key: 'db-2', state: 'firing', severity: 'critical', title: HOSTILE });
    await machine.open({ title: 'The second', impact: 'high', urgency: 'high' });
    const { number: third } = await machine.open({ title: 'The third', impact: 'low', urgency: 'low' });
    await desk.settle();
    const page = await signedIn('agent@example.com', '/queues/all');
    await page.getByText('The third').waitFor();
    const before = await numbersIn(page);
    expect(before).toHaveLength(3);
    await page.getByText(HOSTILE).waitFor();
    expect(await page.title()).toBe('All · Firstline');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);

    const { number: fourth } = await machine.open({ title: 'The fourth', impact: 'high', urgency: 'critical' });
    await desk.settle();
    await lookAgain(page);
    await page.getByRole('button', { name: '1 new' }).waitFor();
    expect(await numbersIn(page)).toEqual(before);
    await page.getByRole('button', { name: '1 new' }).press('Enter');
    await page.getByRole('link', { name: fourth }).waitFor();
    const [first = '', second = ''] = await numbersIn(page);

    await press(page, 'j', 'j', ' ');
    await page.getByRole('heading', { name: new RegExp(second) }).waitFor();
    await page.getByText('Last entries').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await press(page, ' ', 'k', 'x', 'j', 'x', 'j', 'j', 'x');
    await page.getByText('3 chosen').waitFor();

    await agent.do(third, 'resolve', { code: 'fixed', notes: 'Somebody else was faster' });
    await press(page, 'e');
    await page.getByRole('textbox', { name: 'What was done' }).fill('One cause for all of them');
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByRole('status').getByText('2 done, 1 refused').waitFor();
    await page.getByText('1 chosen').waitFor();
    expect(await agent.read(first)).toMatchObject({ status: 'resolved', resolution: { notes: expect.any(String) } });

    await page.getByRole('link', { name: second }).focus();
    await press(page, 'Enter');
    await page.waitForURL(new RegExp(`/console/incidents/${second}$`));
    await page.context().close();
  });

  it('when an agent saves what they look at then their group finds it until they delete it', async () => {
    const [admin, address] = [await desk.as('admin'), '/queues/all?priority=low'];
    for (const [email, name] of [
      ['agent@example.com', 'Agent'],
      ['manager@example.com', 'Manager'],
    ] as const) {
      await admin.request('PUT', `/people/${email}`, { name, groups: ['service-desk'] });
    }
    const page = await signedIn('agent@example.com', address);
    await page.getByRole('link', { name: /^INC-/ }).first().waitFor();
    await page.getByRole('button', { name: 'Saved lists' }).click();
    await page.getByRole('menuitem', { name: 'Save this list' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('What can wait');
    await page.getByRole('button', { name: /^Who sees it/ }).click();
    await page.getByRole('option', { name: 'service-desk' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'What can wait' }).waitFor();
    const manager = await signedIn('manager@example.com', '/queues/all');
    await manager.getByRole('button', { name: 'Saved lists' }).click();
    await manager.getByRole('menuitem', { name: /What can wait/ }).click();
    await manager.waitForURL(`**${address}`);
    await manager.context().close();
    await page.getByRole('button', { name: 'What can wait' }).click();
    await page.getByRole('menuitem', { name: /^Delete/ }).click();
    await page.getByRole('button', { name: 'Saved lists' }).waitFor();
    expect((await (await desk.as('agent', { email: 'agent@example.com' })).request('GET', '/views')).body).toEqual({
      items: [],
    });
    await page.context().close();
  });

  it('when it is read on a telephone then nothing is wider than the screen', async () => {
    const machine = await desk.as('integration');
    await machine.open({ title: `Something ${'very '.repeat(30)}long`, impact: 'high', urgency: 'high' });
    await desk.settle();
    const page = await signedIn('manager@example.com', '/queues/all?priority=high', {
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole('link', { name: /^INC-/ }).first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(browser === null)('given what nobody could take in', () => {
  it('when a manager looks then a mail becomes an answer by a key, and an alert is text', async () => {
    const [admin, agent] = [await desk.as('admin'), await desk.as('agent')];
    const { bob, incident, acknowledgement } = await people.report(agent);
    const eve = desk.person('eve');
    await desk.mailer.send(answerTo(acknowledgement, eve, `I am Bob’s colleague. ${HOSTILE}`));
    const monitoring = await sender(desk, admin, 'generic');
    await monitoring.send({ host: HOSTILE });
    await desk.settle();
    await desk.watch.takeTrouble(/ALERT_UNREADABLE/);
    const page = await signedIn('manager@example.com', '/mail');
    await page.getByRole('button', { name: /Printer on fire/ }).press('Enter');
    await page.getByText(/I am Bob’s colleague/).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await press(page, 'a');
    await page.getByText('Added to the record').waitFor();
    await page.getByText('All read.').waitFor();
    const [comment] = await people.commentsOf(agent, incident.number);
    expect(comment).toMatchObject({ by: eve });

    await page.getByRole('link', { name: 'Unparsed alerts' }).press('Enter');
    await page.getByRole('button', { name: 'generic' }).press('Enter');
    await page.getByText(/onerror=/).waitFor();
    expect(await page.title()).toBe('Unparsed alerts · Firstline');
    desk.watch.forget([bob, eve]);
    await page.context().close();
  });
});
