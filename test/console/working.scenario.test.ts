import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { signedIn } from '#test/harness/signed-in.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();

const AGENT = 'agent@example.com';
const REQUESTER = 'requester@example.com';
/** A page with more places to stop at is none for the keyboard. */
const MOST_STEPS = 60;
const PROJECTOR = 'By the way, the projector stays dark';

/** What stands behind "More". */
async function more(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await target.evaluate((node) => node.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached by Tab`);
}

const submit = (page: Page, act: string) => page.locator('form').getByRole('button', { name: act }).click();
const unfold = (page: Page, part: string) => page.getByRole('button', { name: new RegExp(`^${part}`) }).click();

describe.skipIf(browser === null)('given a record that is about two matters, and another about the same', () => {
  it('when an agent sorts it out then what was split or merged is undone from either side, and all of it is one click away', async () => {
    const [agent, machine] = [await desk.as('agent'), await desk.as('integration')];
    const { number } = await machine.open({ title: 'It hums' });
    await agent.do(number, 'comments', { body: PROJECTOR, visibility: 'internal' });
    const { number: same } = await machine.open({ title: 'It hums again' });
    await desk.settle();
    const page = await signedIn(browser, desk, { email: AGENT, path: `/incidents/${number}` });
    await page.getByText(PROJECTOR).waitFor();

    await more(page, 'Split off');
    await page.getByRole('checkbox', { name: 'Split this off' }).check();
    await page.getByText('1 entry', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Title of the new record' }).fill('Projector');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await submit(page, 'Split off');
    await page.getByRole('link', { name: /^Open INC-/ }).click();
    await page.getByRole('heading', { level: 1, name: /Projector$/ }).waitFor();
    const part = /INC-\d+/.exec(page.url())?.[0] ?? '';
    expect(await agent.read(part)).toMatchObject({ title: 'Projector', links: [{ relation: 'split_from' }] });
    await more(page, 'Undo the split');
    await page.getByText(`${part}: The split is undone`).waitFor();
    expect(await agent.read(part)).toMatchObject({ status: 'canceled', mergedInto: number });

    await page.goto(`${desk.addresses.api}/console/incidents/${same}`);
    await page.getByRole('list', { name: 'Conversation' }).waitFor();
    await more(page, 'Merge into another');
    await page.getByRole('textbox', { name: 'Number of the record that goes on' }).fill(number);
    await submit(page, 'Merge into another');
    await page.getByRole('heading', { level: 1, name: `${number} It hums` }).waitFor();
    expect(await agent.read(same)).toMatchObject({ status: 'canceled', mergedInto: number });
    await page.goto(`${desk.addresses.api}/console/incidents/${same}`);
    await page.getByRole('list', { name: 'Conversation' }).waitFor();
    await more(page, 'Undo the merge');
    await page.getByText(`${same}: The merge is undone`).waitFor();
    expect(await agent.read(same)).toMatchObject({ status: 'new', mergedInto: null });

    await unfold(page, 'Tasks');
    await unfold(page, 'Add task');
    await page.getByRole('textbox', { name: 'Task' }).fill('Count the fans');
    await page.getByRole('textbox', { name: 'Who does it' }).fill('infrastructure');
    await page.getByRole('button', { name: 'Add task' }).last().click();
    await page.getByRole('button', { name: 'Complete: Count the fans' }).click();
    await page.getByRole('textbox', { name: 'Notes' }).fill('Four');
    await page.getByRole('button', { name: 'Complete', exact: true }).click();
    await page.getByText('Task changed').waitFor();
    await unfold(page, 'People');
    await page.getByRole('textbox', { name: 'Address' }).fill('kim@example.com');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Remove kim@example.com' }).waitFor();
    expect(await agent.read(same)).toMatchObject({ participants: [{ email: 'kim@example.com' }] });
    expect((await agent.request('GET', `/incidents/${same}/tasks`)).body).toMatchObject({
      items: [{ state: 'done', outcome: 'Four' }],
    });
    await desk.settle();
    desk.watch.forget(['kim@example.com']);
    await page.context().close();
  });
});

describe.skipIf(browser === null)('given an agent without a mouse', () => {
  it('when they sign in, accept, answer and resolve then the keyboard is enough', async () => {
    const [agent, requester] = [await desk.as('agent'), await desk.as('requester')];
    const { number } = await requester.open({ title: 'The badge reader is slow' });
    await desk.settle();
    desk.watch.forget([AGENT, requester.email]);
    if (browser === null) return;
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${desk.addresses.api}/console/`);
    await tabTo(page, page.getByRole('button', { name: AGENT }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Conversation' }).waitFor();
    await page.keyboard.press('a');
    await page.getByText(`${number}: Accepted: it is yours`).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('Which of the two?');
    await tabTo(page, page.getByRole('button', { name: /^Send to/ }));
    await page.keyboard.press('Enter');
    await page.getByText('Sent', { exact: true }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'More', exact: true }));
    await page.keyboard.press('e');
    await tabTo(page, page.getByRole('textbox', { name: 'What was done' }));
    await page.keyboard.type('Both were cleaned');
    await tabTo(page, page.locator('form').getByRole('button', { name: 'Resolve' }));
    await page.keyboard.press('Enter');
    await page.getByText('resolved: fixed').waitFor();
    expect(await agent.read(number)).toMatchObject({ status: 'resolved', resolution: { notes: 'Both were cleaned' } });
    await desk.settle();
    await context.close();
  });
});

describe.skipIf(browser === null)('given a record that is solved', () => {
  it('when it is added to knowledge then it is read before it is saved, and a requester says whether it helped', async () => {
    const [agent, analyst, requester] = [
      await desk.as('agent'),
      await desk.as('analyst'),
      await desk.as('requester', { email: 'requester@example.com' }),
    ];
    const { number } = await agent.open({ title: 'The till refuses cards' });
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Restarted the reader' });
    await desk.settle();
    desk.watch.forget([AGENT, agent.email, requester.email]);
    const page = await signedIn(browser, desk, { email: AGENT, path: `/incidents/${number}` });
    await more(page, 'Add to knowledge');
    await page.getByRole('button', { name: 'Add to knowledge', exact: true }).click();
    await page.getByText('Restarted the reader').waitFor();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Hold **both** buttons.');
    expect(await page.getByText('both', { exact: true }).evaluate((node) => node.tagName)).toBe('STRONG');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    const article = /KB-\d+/.exec(page.url())?.[0] ?? '';
    await analyst.request('PATCH', `/articles/${article}`, { audience: 'requesters' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Somebody else changed it meanwhile').waitFor();
    await page.getByRole('button', { name: 'Save mine all the same' }).click();
    await page.getByRole('button', { name: 'Change', exact: true }).waitFor();
    await unfold(page, 'What it said before');
    await page.getByText(/^3\. Changed/).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.context().close();

    await analyst.post(`/articles/${article}/publish`, {});
    const portal = await signedIn(browser, desk, { email: 'requester@example.com', path: `/articles/${article}` });
    await portal.getByRole('heading', { name: 'The till refuses cards' }).waitFor();
    await portal.getByRole('button', { name: 'Yes, it did' }).click();
    await portal.getByText('Thank you.').waitFor();
    expect(await seriousFaultsInBothLooks(portal)).toEqual([]);
    const { body } = await agent.request('GET', `/articles/${article}`);
    expect(body).toMatchObject({ body: 'Hold **both** buttons.', votes: { useful: 1, notUseful: 0 }, uses: 1 });
    await portal.context().close();
  });
});

describe.skipIf(browser === null)('given a record whose cause is still there', () => {
  it('when an analyst makes a problem of it then what helps is told, and its end is the end of both, with a result', async () => {
    const agent = await desk.as('agent');
    const email = desk.person('till');
    const { number } = await agent.open({ title: 'The till refuses cards', requester: { email } });
    await desk.settle();
    desk.watch.forget([AGENT, 'analyst@example.com', 'problems@example.com', email]);
    const page = await signedIn(browser, desk, { email: 'analyst@example.com', path: `/incidents/${number}` });
    await unfold(page, 'Relations');
    await page.getByRole('button', { name: 'Make a problem', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^PRB-\d+ The till refuses cards$/ }).waitFor();
    await page.getByRole('textbox', { name: 'Workaround' }).fill('Pay by **cash**.');
    await page.getByRole('button', { name: 'Tell requesters', exact: true }).click();
    await page.getByText('Known error', { exact: true }).waitFor();
    expect(await page.getByText('cash', { exact: true }).evaluate((node) => node.tagName)).toBe('STRONG');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'What was done' }).fill('A larger pool.');
    await page.getByRole('button', { name: 'Resolve with 1 incident', exact: true }).click();
    await page.getByRole('list', { name: 'What became of each' }).getByText('closed').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.goto(`${desk.addresses.api}/console/problems?status=resolved`);
    await page.getByRole('list', { name: 'Problems' }).getByText('The till refuses cards').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.context().close();
    expect((await agent.read(number)).status).toBe('closed');
    await desk.settle();
    desk.watch.forget([email]);
  });
});

describe.skipIf(browser === null)('given a record that only a change helps', () => {
  it('when an agent raises one then a manager approves it, and its window stands in the calendar', async () => {
    const agent = await desk.as('agent');
    const email = desk.person('slow');
    const deployed = Date.parse(await desk.controls.now()) - 12 * 60_000;
    await desk.putEvents([
      {
        ...{ Source: 'aws.ecs', DetailType: 'ECS Deployment State Change', Time: new Date(deployed) },
        Resources: ['arn:aws:ecs:eu-central-1:123456789012:service/shop/pool'],
        Detail: JSON.stringify({ eventName: 'SERVICE_DEPLOYMENT_COMPLETED', deploymentId: 'ecs-svc/9' }),
      },
    ]);
    await desk.settle();
    const { number } = await agent.open({
      title: 'Checkout is slow',
      requester: { email },
      configurationItems: ['pool'],
    });
    await desk.settle();
    desk.watch.forget([AGENT, 'owner@example.com', email]);
    const asking = await signedIn(browser, desk, { email: AGENT, path: `/incidents/${number}` });
    await asking.getByRole('button', { name: /^Changed shortly before/ }).waitFor();
    await asking.getByText('Service pool: SERVICE_DEPLOYMENT_COMPLETED').waitFor();
    expect(await asking.getByText(/^1[23]m before$/).count()).toBe(1);
    expect(await seriousFaultsInBothLooks(asking)).toEqual([]);
    await unfold(asking, 'Relations');
    await asking.getByRole('button', { name: 'Raise a change', exact: true }).click();
    await asking.getByRole('heading', { level: 1, name: /^CHG-\d+ Checkout is slow$/ }).waitFor();
    const address = new URL(asking.url()).pathname.replace(/^\/console/, '');
    expect(await asking.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    await asking.context().close();
    const page = await signedIn(browser, desk, { email: 'owner@example.com', path: address });
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText('Window', { exact: true }).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    const from = await desk.controls.now();
    const to = new Date(Date.parse(from) + 3_600_000).toISOString();
    expect((await agent.post(`${address}/schedule`, { from, to })).status).toBe(200);
    await page.goto(`${desk.addresses.api}/console/changes?show=calendar`);
    await page.getByRole('list', { name: 'Changes' }).getByText('Checkout is slow').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.context().close();
    await desk.settle();
    desk.watch.forget([email]);
  });
});

describe.skipIf(browser === null)('given what was written by many', () => {
  it('when somebody types a few words then it is found, opened by the keyboard, and what fails can be tried again', async () => {
    const [machine, requester] = [await desk.as('integration'), await desk.as('requester', { email: REQUESTER })];
    const { number: first } = await machine.open({ title: 'A kiosk is blank' });
    const { number } = await requester.open({ title: 'The kiosk shows <b>nothing</b>' });
    await desk.settle();
    desk.watch.forget([AGENT, REQUESTER]);
    const page = await signedIn(browser, desk, { email: AGENT, path: '/' });
    const field = page.getByRole('searchbox');
    const found = page.getByRole('list', { name: 'What was found' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const ask = async (text: string) => {
      await page.keyboard.press('/');
      await page.keyboard.type(text);
    };
    await ask('kiosk <b>');
    await found.getByText('The kiosk shows <b>nothing</b>').waitFor();
    expect(await found.locator('mark').first().textContent()).toBe('kiosk');
    expect(new URL(page.url()).searchParams.get('q')).toBe('kiosk <b>');
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/incidents/${number}$`));
    await page.goBack();
    await found.waitFor();
    expect(await field.inputValue()).toBe('kiosk <b>');

    await page.route(/search\?.*q=kiosk(&|$)/, (route) => route.continue({ url: `${route.request().url()}&limit=1` }));
    await field.fill('kiosk');
    await found.getByRole('link', { name: first }).waitFor({ state: 'detached' });
    await page.getByText('1 found, and there may be more').waitFor();
    await page.getByRole('button', { name: 'Look further' }).click();
    await found.getByRole('link', { name: first }).waitFor();

    await page.route(/search\?.*q=overtaken/, () => undefined);
    await page.route(/search\?.*q=refused/, (route) => route.fulfill({ status: 500 }), { times: 1 });
    const overtaken = page.waitForEvent('requestfailed');
    const asked = page.waitForRequest(/q=overtaken/);
    await field.fill('overtaken');
    await asked;
    await field.fill('refused');
    expect((await overtaken).url()).toContain('q=overtaken');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/^Nothing has all of these words/).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('kiosk blank');
    await page.getByRole('option', { name: new RegExp(first) }).click();
    await page.waitForURL(new RegExp(`/incidents/${first}$`));
    await page.context().close();

    const portal = await signedIn(browser, desk, { email: REQUESTER, path: '/' });
    await portal.getByRole('searchbox').fill('kiosk');
    await portal.getByRole('list', { name: 'What was found' }).waitFor();
    expect(await seriousFaultsInBothLooks(portal)).toEqual([]);
    await portal.getByRole('list', { name: 'What was found' }).getByRole('link').click();
    await portal.waitForURL(new RegExp(`/portal/${number}$`));
    await portal.context().close();
  });
});

describe.skipIf(browser === null)('given somebody who calls about what another reported', () => {
  it('when an agent types what they say then the record is offered before they open another', async () => {
    const machine = await desk.as('integration');
    const { number } = await machine.open({ title: 'Docking station is not recognised' });
    await desk.settle();
    const page = await signedIn(browser, desk, { email: AGENT, path: '/new' });
    await page.getByRole('textbox', { name: 'Title' }).fill('Am Dock bleiben Monitor und Tastatur dunkel');
    const offered = page.getByRole('link', { name: new RegExp(`^${number} Docking station`) });
    await offered.waitFor();
    expect(await offered.getAttribute('href')).toMatch(new RegExp(`/console/incidents/${number}$`));
    await page.getByText(/^Similar words: dock/).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
  });
});
