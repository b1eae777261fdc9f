import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { signedIn } from '#test/harness/signed-in.ts';

/** What a form is filled with comes a moment after it. */
const PATIENT = { timeout: 20_000 };
const desk = deskForThisFile();
const browser = await browserForThisFile();

const [AGENT, MANAGER, ADMIN] = ['agent@example.com', 'manager@example.com', 'admin@example.com'];
/** Who is called, and who is told. */
const [LIN, BOARD, MIA] = ['lin@example.com', 'board@example.com', 'mia@example.com'];
/** What they are sent is told elsewhere. */
const TOLD = [LIN, BOARD, MIA, AGENT, MANAGER];
const STANDARD = { match: {}, stakeholders: [BOARD, { chain: 'management' }], cadence: { high: 'PT1H' } };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function act(page: Page, name: string): Promise<void> {
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name }).click();
}

/** One of what a select offers. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Who is told, who is on call, and where people talk. */
async function configured(): Promise<void> {
  const admin = await desk.as('admin', { email: ADMIN });
  await admin.request('PUT', `/people/${LIN}`, { name: 'Lin Ito', groups: ['infrastructure'] });
  await admin.request('PUT', '/schedules/scribes', {
    ...{ label: 'Scribes', zone: 'Europe/Berlin', owner: ADMIN },
    layers: [{ name: 'weekly', start: '2026-08-31T09:00', handoff: { every: 1, unit: 'week' }, people: [LIN] }],
  });
  const { body } = await admin.request('GET', '/configuration');
  const configuration = body as { majorIncidents: { roles: object } };
  const { majorIncidents } = configuration;
  const saved = await admin.request('PUT', '/configuration', {
    ...configuration,
    chains: { management: [MIA] },
    majorIncidents: {
      ...majorIncidents,
      roles: { ...majorIncidents.roles, scribe: { label: 'Scribe', schedule: 'scribes' } },
      bridge: 'https://meet.example.com/{number}',
      plans: { vip: { ...STANDARD, match: { priority: 'low' } }, standard: STANDARD },
    },
  });
  expect(saved.status).toBe(200);
}

describe.skipIf(browser === null)('given a record that may be a major incident', () => {
  it('when it is proposed, accepted and run in its room then all of it is seen before it is sent, and status and clocks stay', async () => {
    desk.watch.forget(TOLD);
    await configured();
    const agent = await desk.as('agent', { email: AGENT });
    const { number } = await agent.open({ title: 'Nobody can pay', impact: 'high', urgency: 'high' });
    const proposing = await signedIn(browser, desk, { email: AGENT, path: `/incidents/${number}` });
    await act(proposing, 'Propose as major incident');
    await proposing.getByRole('textbox', { name: 'Reason' }).fill('Every checkout fails');
    await proposing.locator('form').getByRole('button', { name: 'Propose as major incident' }).click();
    await proposing.getByText('Proposed as major incident').first().waitFor();
    await button(proposing, 'More').click();
    expect(await proposing.getByRole('menuitem', { name: 'Accept as major incident' }).count()).toBe(0);
    await proposing.context().close();

    const page = await signedIn(browser, desk, { email: MANAGER, path: '/majors' });
    await page.getByRole('list', { name: 'To decide' }).getByText('Every checkout fails').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.getByRole('link', { name: number }).click();
    await button(page, 'Accept as major incident').click();
    await page.getByText('2 people are told').waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Commander' }).inputValue(), PATIENT).toBe(MANAGER);
    await expect.poll(() => page.getByRole('combobox', { name: 'Scribe' }).inputValue(), PATIENT).toBe(LIN);
    expect(await page.getByRole('textbox', { name: 'Bridge' }).inputValue()).toBe(`https://meet.example.com/${number}`);
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('form').getByRole('button', { name: 'Accept as major incident' }).click();
    await page.getByText(`${number}: Accepted as major incident`).waitFor();
    expect(await agent.read(number)).toMatchObject({
      status: 'new',
      major: { state: 'accepted', commander: MANAGER, plan: 'standard', cadence: 'PT1H', roles: { scribe: LIN } },
    });

    // Nothing the room shows or does is the record's own affair.
    await page.getByText('Nothing here moves the status or the clocks of the record.').waitFor();
    await page.getByText(/^Update due in (1h|59m)/).waitFor();
    const bridge = page.getByRole('link', { name: /^Open the bridge/ });
    expect(await bridge.getAttribute('href')).toBe(`https://meet.example.com/${number}`);
    await button(page, 'I am in').click();
    await button(page, 'I have left').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('u');
    await page.keyboard.type('No card is taken since nine.');
    await page.getByRole('textbox', { name: 'Actions' }).fill('Failing over');
    await button(page, 'Send to 2 people').waitFor();
    // What was typed outlives the page.
    await page.reload();
    await page.getByText('Kept as a draft').waitFor();
    await choose(page, 'Next update in', '30m');
    await button(page, 'Send to 2 people').click();
    const timeline = page.getByRole('list', { name: 'Timeline' });
    await timeline.getByText('No card is taken since nine.').waitFor();
    await page.getByText('Begun with the last update.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Actions' }).inputValue()).toBe('Failing over');
    await page.getByRole('radio', { name: 'The desk alone' }).click();
    await button(page, 'Keep for the desk').waitFor();

    await page.getByRole('textbox', { name: 'What was decided or said' }).fill('We fail over');
    await button(page, 'Note it').click();
    await timeline.getByText('We fail over', { exact: true }).waitFor();
    await button(page, 'Cause identified: now').click();
    await button(page, 'Correct: Cause identified').waitFor();
    await button(page, 'Change roles, plan, bridge').click();
    await choose(page, 'An update every', '2h');
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, 'Save').click();
    await timeline.getByText('major incident changed: 2h').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('tab', { name: 'Facts' }).click();
    await page.getByText('To identify').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await seriousFaults(page)).toEqual([]);
    const record = await agent.read(number);
    expect(record).toMatchObject({ status: 'new', major: { cadence: 'PT2H', present: [MANAGER] } });
    expect(record.major?.milestones.map(({ name }) => name)).toEqual(['detected', 'declared', 'identified']);

    await agent.do(number, 'accept');
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Failed over' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.addresses.api}/console/majors/${number}`);
    await page.getByRole('tab', { name: 'Review' }).click();
    await page.getByText('Drafted from the facts, until somebody writes.').first().waitFor();
    await page.getByRole('textbox', { name: 'What went well?' }).fill('The bridge was open at once');
    await page.getByRole('textbox', { name: 'Contributing factors' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Lesson' }).fill('Alert on the pool');
    await page.getByRole('combobox', { name: 'Owner' }).fill(LIN);
    await button(page, 'Add a lesson').click();
    await page.getByRole('table', { name: 'Lessons' }).getByText('Alert on the pool').waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    const file = page.waitForEvent('download');
    await button(page, 'As Markdown').click();
    expect((await file).suggestedFilename()).toBe(`${number}.md`);
    await button(page, 'Complete the review').click();
    await page.getByText('The major incident ends with it.').waitFor();
    await page.getByRole('textbox', { name: 'Problem to propose' }).fill('The pool is too small');
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, 'Complete the review').last().click();
    await page.getByText('Review completed').waitFor();
    await button(page, 'Done: Alert on the pool').click();
    await button(page, 'Done').click();
    await page.getByText('The lesson is changed.').waitFor();
    expect((await agent.read(number)).major).toMatchObject({ state: 'ended', review: { state: 'completed' } });
    await page.context().close();
  });

  it('when it is announced from its room then it is seen before it goes, and stands in the portal until it is over', async () => {
    desk.watch.forget(TOLD);
    const admin = await desk.as('admin', { email: ADMIN });
    await admin.request('PUT', '/configuration-items/payments', { label: 'Payments', service: true, public: true });
    const agent = await desk.as('agent', { email: AGENT });
    const { number } = await agent.open({
      title: 'Cards',
      impact: 'high',
      urgency: 'high',
      configurationItems: ['payments'],
    });
    const manager = await desk.as('incident_manager', { email: MANAGER });
    await manager.do(number, 'major/accept', {});
    const page = await signedIn(browser, desk, { email: MANAGER, path: `/majors/${number}` });
    const announce = page.getByRole('link', { name: 'Announce this' });
    await expect.poll(() => announce.getAttribute('href'), PATIENT).toContain('service=payments');
    await announce.click();
    await page.getByRole('textbox', { name: 'Heading' }).fill('Card payments fail');
    await page.getByRole('textbox', { name: 'Text' }).fill('Cards are refused.');
    await page.getByRole('tab', { name: 'Deutsch' }).click();
    await page.getByRole('textbox', { name: 'Heading' }).fill('Kartenzahlungen schlagen fehl');
    await page.getByRole('textbox', { name: 'Text' }).fill('Karten werden abgelehnt.');
    await page.getByRole('radio', { name: /^All requesters/ }).click();
    await button(page, 'français').click();
    await page.getByText('Not written in this language: read as it is.').waitFor();
    await page.getByRole('button', { name: 'Remove Payments' }).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);
    await button(page, 'Announce').last().click();
    await button(page, 'Say what is new').click();
    await page.getByRole('textbox', { name: 'Text (English)' }).fill('Half of all shops take cards again.');
    await choose(page, 'How bad it is now', 'Partial outage');
    await button(page, 'Say what is new').click();
    await page.getByRole('region', { name: 'What was said since' }).getByText('Half of all shops').waitFor();

    // An update for the public goes on with what is announced, as bad as it is.
    await page.getByRole('link', { name: number }).first().click();
    await page.getByRole('link', { name: 'Room' }).click();
    // What is announced already says how bad it is: the composer begins with that once it is there.
    await page.getByRole('link', { name: /^ANN-/ }).waitFor();
    await page.getByRole('radio', { name: 'The public alone' }).click();
    await page.getByRole('button', { name: /^How bad it is Partial outage/ }).waitFor();
    await page.getByRole('link', { name: /^ANN-/ }).click();

    const portal = await signedIn(browser, desk, {
      email: 'requester@example.com',
      path: '/portal/report',
      locale: 'de-DE',
    });
    const known = portal.getByRole('region', { name: 'Was wir schon wissen' });
    await known.getByText('Kartenzahlungen schlagen fehl').waitFor();
    expect(await seriousFaultsInBothLooks(portal)).toEqual([]);
    await button(page, 'It is over').click();
    await button(page, 'It is over').click();
    await page.getByRole('list', { name: 'Past' }).getByText('Card payments fail').waitFor();
    await portal.reload();
    await portal.getByRole('heading', { level: 1 }).waitFor();
    expect(await known.count()).toBe(0);
    await portal.context().close();
    await page.context().close();
  });
});
