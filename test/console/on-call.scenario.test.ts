import { describe, expect, it } from 'vitest';
import { seriousFaults, seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { signedIn } from '#test/harness/signed-in.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();

const [AGENT, ANALYST, OWNER] = ['agent@example.com', 'analyst@example.com', 'owner@example.com'];
const WEEKLY = { name: 'weekly', start: '2026-09-07T09:00', handoff: { every: 1, unit: 'week' } };
const NIGHTS = { label: 'Nights', zone: 'Europe/Berlin', owner: OWNER };

describe.skipIf(browser === null)('given a schedule of two people', () => {
  it('when one takes a shift of the other, and its owner edits it, then page, first screen and API say the same', async () => {
    const owner = await desk.as('process_owner', { email: OWNER });
    for (const [email, name] of [
      [AGENT, 'Ana Agent'],
      [ANALYST, 'Ben Analyst'],
    ]) {
      await owner.request('PUT', `/people/${email}`, { name });
    }
    const layers = [{ ...WEEKLY, people: [AGENT, ANALYST] }];
    expect((await owner.request('PUT', '/schedules/nights', { ...NIGHTS, layers })).status).toBe(200);
    const page = await signedIn(browser, desk, { email: AGENT, path: '/' });
    await page.getByRole('heading', { name: 'On call now' }).waitFor();
    await page.getByRole('link', { name: 'Nights', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Nights' }).waitFor();
    // Before nine on the Monday it begins.
    await page.getByText('1 gap', { exact: true }).waitFor();
    expect(await seriousFaultsInBothLooks(page)).toEqual([]);

    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await page.getByRole('button', { name: /^Shifts/ }).click();
    await page.getByRole('button', { name: /^Take over: Mon.* 09:00 – / }).click();
    await page.getByRole('button', { name: 'What changes' }).click();
    await page.getByRole('row', { name: /Ben Analyst .* → 0/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The override is saved.').waitFor();
    expect((await owner.request('GET', '/schedules/nights/on-call?at=2026-09-15T09:00:00Z')).body).toMatchObject({
      people: [{ email: AGENT, by: 'override' }],
    });
    await page.getByRole('button', { name: /^Overrides ahead/ }).click();
    await page.getByRole('button', { name: /^Take back/ }).click();
    await page.getByText('The override is taken back.').waitFor();
    // Half a day, drawn from Tuesday noon on.
    const area = page.locator('[class^=_area_]');
    await page.getByRole('button', { name: /^Overrides ahead/ }).waitFor({ state: 'detached' });
    const week = (await area.boundingBox())?.width ?? 0;
    const at = (days: number) => ({ x: (week * days) / 7, y: 10 });
    await area.dragTo(area, { sourcePosition: at(1.5), targetPosition: at(2) });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    // What was said of the first may still be read: its place among those ahead is new.
    await page.getByRole('button', { name: /^Overrides ahead/ }).waitFor();
    expect((await owner.request('GET', '/schedules/nights/overrides')).body).toMatchObject({
      items: [{ from: '2026-09-15T10:00:00.000Z', to: '2026-09-15T22:00:00.000Z', person: AGENT }],
    });
    await page.getByRole('button', { name: 'Calendar address' }).click();
    await page.getByRole('button', { name: 'Of my shifts' }).click();
    const address = await page.getByText(/calendar\.ics\?token=/).textContent();
    expect(await (await fetch(address ?? '')).text()).toContain('SUMMARY:Nights');
    await page.context().close();

    const owners = await signedIn(browser, desk, {
      email: OWNER,
      path: '/on-call',
      viewport: { width: 390, height: 844 },
    });
    await owners.getByRole('button', { name: 'Edit', exact: true }).click();
    await owners.getByRole('textbox', { name: 'Label' }).fill('Nights of all');
    expect(await seriousFaults(owners)).toEqual([]);
    await owners.getByRole('button', { name: 'Save', exact: true }).click();
    await owners.getByRole('heading', { level: 2, name: 'Nights of all' }).waitFor();
    await owners.context().close();
  });
});
