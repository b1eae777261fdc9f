import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { signedIn } from '#test/harness/signed-in.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();

const [AGENT, MANAGER, ADMIN] = ['agent@example.com', 'manager@example.com', 'admin@example.com'];
/** Who is called, and who is told. */
const [LIN, BOARD, MIA] = ['lin@example.com', 'board@example.com', 'mia@example.com'];
const STANDARD = { match: {}, stakeholders: [BOARD, { chain: 'management' }], cadence: { high: 'PT1H' } };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function act(page: Page, name: string): Promise<void> {
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name }).click();
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
    // What they are sent is told elsewhere.
    desk.watch.forget([LIN, BOARD, MIA]);
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
    await act(page, 'Accept as major incident');
    await page.getByText('2 people are told').waitFor();
    expect(await page.getByRole('combobox', { name: 'Commander' }).inputValue()).toBe(MANAGER);
    expect(await page.getByRole('combobox', { name: 'Scribe' }).inputValue()).toBe(LIN);
    expect(await page.getByRole('textbox', { name: 'Bridge' }).inputValue()).toBe(`https://meet.example.com/${number}`);
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('form').getByRole('button', { name: 'Accept as major incident' }).click();
    await page.getByText(`${number}: Accepted as major incident`).waitFor();
    const accepted = await agent.read(number);
    expect(accepted).toMatchObject({
      status: 'new',
      major: { state: 'accepted', commander: MANAGER, plan: 'standard', cadence: 'PT1H', roles: { scribe: LIN } },
    });
    await page.context().close();
  });
});
