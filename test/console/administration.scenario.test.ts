import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile, MONDAY } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();

const ADMIN = 'admin@example.com';
/** A machine that does much else answers late. */
const LONGEST_WAIT_MS = 60_000;

/** A browser in which somebody has signed in by the button of their role, at the address they had asked for. */
async function signedIn(email: string, path: string, width = 1440): Promise<Page> {
  if (browser === null) throw new Error('no browser');
  desk.watch.forget([email]);
  const context = await browser.newContext({
    ...{ timezoneId: 'Europe/Berlin', locale: 'en-GB' },
    viewport: { width, height: 1000 },
  });
  await context.clock.setSystemTime(new Date(MONDAY));
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  await page.goto(`${desk.addresses.api}/console${path}`);
  await page.getByRole('button', { name: email }).click();
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const goTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 }).waitFor();

/** What a webhook was sent since the day before. */
async function sendAllAgain(page: Page): Promise<void> {
  await press(page, 'Send all again since …');
  await page.getByRole('textbox', { name: 'Since Day' }).fill('2026/09/06');
  expect(await seriousFaultsInBothLooks(page)).toEqual([]);
  await press(page, 'Send all again');
  await page.getByText('All since then is sent again.').first().waitFor();
}

/** Its token, its secret; then it is taken away. */
async function setTheSlackApp(page: Page): Promise<void> {
  await page.getByText('No app is set').waitFor();
  await page.getByLabel('Bot token').fill('xoxp-of-a-person');
  await page.getByLabel('Signing secret').fill('0123456789abcdef');
  await press(page, 'Set the app');
  await page.getByText(/must begin with xoxb-/).waitFor();
  expect(await seriousFaultsInBothLooks(page)).toEqual([]);
  await page.getByLabel('Bot token').fill('xoxb-of-the-app');
  await page.getByLabel('Workspace').fill('T0123ABCD');
  await press(page, 'Set the app');
  await page.getByText('An app is set').waitFor();
  expect(await page.getByLabel('Bot token').inputValue()).toBe('');
  expect(await page.content()).not.toMatch(/xoxb-of-the-app|0123456789abcdef/);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await press(page, 'Remove the app');
  await page.getByText('No app is set').waitFor();
}

interface Levels {
  readonly serviceLevels: readonly { readonly name: string; readonly clocks: Record<string, unknown> }[];
}

describe.skipIf(browser === null)('given somebody who keeps the desk', () => {
  it('when they change a service level then they see what differs and whose clocks change before they say why and publish', async () => {
    const admin = await desk.as('admin');
    const { number } = await (await desk.as('integration')).open({ title: 'Slow', impact: 'high', urgency: 'high' });
    const page = await signedIn(ADMIN, '/administration/service-levels');
    await heading(page, 'Service levels');
    await press(page, /^high/);
    await page
      .getByRole('group', { name: 'Resolution', exact: true })
      .getByRole('textbox', { name: 'Target' })
      .fill('6');
    await page.getByText('1 change is not published').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.reload();
    await press(page, 'See and publish');
    await heading(page, 'Differences');
    await page.getByRole('row', { name: /serviceLevels\.1\.clocks\.resolution\.target\.duration PT8H PT6H/ }).waitFor();
    await press(page, 'See what would change');
    await page.getByRole('row', { name: new RegExp(`${number} Resolution moved 8h .* 6h`) }).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await press(page, /^Publish as version/);
    await page.getByText('Say why, in a sentence.').waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The new contract says so');
    await press(page, /^Publish as version/);
    await page
      .getByText(/^Version \d+ holds\.$/)
      .first()
      .waitFor();
    const { serviceLevels } = (await admin.request('GET', '/configuration')).body as Levels;
    expect(serviceLevels[1]?.clocks).toMatchObject({ resolution: { target: { duration: 'PT6H' } } });
    await goTo(page, 'Versions');
    await heading(page, 'Versions');
    await page.getByRole('row', { name: /admin@example\.com The new contract says so/ }).waitFor();
    await goTo(page, 'Open records');
    await press(page, 'Move open records');
    await page.getByText('All open records are moved.').first().waitFor();
    await page.context().close();
  });

  it('when somebody else published meanwhile then both are shown, and what is refused stands at its field', async () => {
    const admin = await desk.as('admin');
    const page = await signedIn(ADMIN, '/administration/groups');
    await press(page, /^infrastructure/);
    await page.getByRole('textbox', { name: 'Label' }).fill('Platform');
    await page.getByRole('textbox', { name: 'Lead' }).fill('nobody');
    await press(page, 'See and publish');
    await page.getByRole('textbox', { name: 'Reason' }).fill('A new name');
    await press(page, /^Publish as version/);
    await page.getByRole('listitem').getByText('groups.infrastructure.lead').waitFor();
    await goTo(page, 'Groups');
    await press(page, /^infrastructure/);
    await page.getByText('has a fault').waitFor();
    await page.getByRole('textbox', { name: 'Lead' }).fill('ben@example.com');
    const { body } = await admin.request('GET', '/configuration');
    const { groups } = body as { groups: Record<string, object> };
    const infrastructure = { ...groups.infrastructure, label: 'Hosting' };
    await admin.request('PUT', '/configuration', { ...(body as object), groups: { ...groups, infrastructure } });
    await press(page, 'See and publish');
    await page.getByRole('textbox', { name: 'Reason' }).fill('A new name');
    await press(page, /^Publish as version/);
    await page.getByText('was published while you were changing').first().waitFor();
    await page.getByRole('row', { name: 'groups.infrastructure.label Infrastructure Platform Hosting' }).waitFor();
    await press(page, 'Keep mine there');
    await press(page, /^Publish as version/);
    await page
      .getByText(/^Version \d+ holds\.$/)
      .first()
      .waitFor();
    expect((await admin.request('GET', '/configuration')).body).toMatchObject({
      groups: { infrastructure: { label: 'Platform', lead: 'ben@example.com' } },
    });
    await page.context().close();
  });

  it('when they make a token then it is told this once, and whoever does not keep the desk sees none of it', async () => {
    const page = await signedIn(ADMIN, '/administration/integrations', 390);
    await page
      .getByRole('row', { name: /Grafana/ })
      .getByRole('button', { name: /^Make a token/ })
      .click();
    const token = (await page.getByText(/^fl_\w+/).textContent()) ?? '';
    await page.getByText('It is shown this once.').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.reload();
    await page.getByRole('row', { name: /Grafana/ }).waitFor();
    expect(await page.content()).not.toContain(token);
    await page.context().close();

    const agents = await signedIn('agent@example.com', '/administration/integrations');
    await agents.getByText('Your role does not allow this.').waitFor();
    expect(await agents.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    expect(await agents.getByRole('row').count()).toBe(0);
    await agents.context().close();
  });

  it('when they add a webhook then its secret is told this once, and what it was sent can be sent again; a Slack app is told nowhere', async () => {
    const page = await signedIn(ADMIN, '/administration/webhooks-out', 390);
    await press(page, 'Add a webhook');
    const url = `${desk.addresses.api}/_local/webhooks/receive/console`;
    await page.getByRole('textbox', { name: 'Name' }).fill('phone');
    await page.getByRole('textbox', { name: 'Address' }).fill(url);
    await page.getByRole('textbox', { name: 'Events' }).fill('incident.nothing');
    await press(page, 'Save');
    await page.getByText(/must be a type of event/).waitFor();
    await page.getByRole('textbox', { name: 'Events' }).fill('incident.opened.v1');
    await press(page, 'Save');
    await page.getByText(/^whsec_/).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await (await desk.as('integration')).open({ title: 'Told' });
    await desk.settle();
    await press(page, 'phone');
    const delivery = page.getByRole('row', { name: /^incident\.opened\.v1 INC-/ });
    await delivery.getByText('delivered').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await delivery.getByRole('button', { name: /^Send again/ }).click();
    await page.getByText('It is sent again.').first().waitFor();
    await desk.settle();
    const ids = (await desk.controls.webhooks())
      .filter(({ path }) => path === '/console')
      .map(({ headers }) => headers);
    expect(ids).toHaveLength(2);
    expect(new Set(ids.map((headers) => headers['webhook-id'])).size).toBe(1);
    await sendAllAgain(page);
    await desk.settle();
    expect((await desk.controls.webhooks()).filter(({ path }) => path === '/console')).toHaveLength(3);
    await page.getByRole('button', { name: /^Administration/ }).click();
    await page.getByRole('option', { name: /^Slack/ }).click();
    await setTheSlackApp(page);
    await page.context().close();
  });
});
