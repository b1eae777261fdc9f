import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { secondsAfter, wholeSecond } from '#test/harness/instants.ts';

/** The week in which clocks in Berlin go back, from before the first shift on. */
const desk = deskForThisFile('2026-10-19T05:00:00.000Z');
const LONG = process.env.FIRSTLINE_TEST_LONG === '1';
const RECORDS = LONG ? 40 : 14;
/** So that hours, days and nights are met by turns; a week and no more. */
const APART_SECONDS = Math.floor((6.8 * 86_400) / RECORDS) + 13;

const [ANN, BEN, CAT, DAN, MANAGER] = ['ann', 'ben', 'cat', 'dan', 'manager'].map((name) => `${name}@example.com`);
const LEADS: Readonly<Record<string, string>> = {
  'service-desk': 'sue@example.com',
  infrastructure: 'ivo@example.com',
  vendor: 'viv@example.com',
};
const GROUPS = Object.keys(LEADS);
/** Seconds until somebody accepts; null: nobody does. */
const ANSWERS = [120, 420, null, 299, 301] as const;

const OVERRIDE = ['2026-10-21T12:00:00.000Z', '2026-10-21T14:00:00.000Z'] as const;
const AWAY = ['2026-10-22T20:00:00.000Z', '2026-10-23T05:00:00.000Z'] as const;
/** Every second day at nine in Berlin, which is an hour later for the world from the 25th on. */
const TURNS = [
  ['2026-10-19T07:00:00.000Z', ANN],
  ['2026-10-21T07:00:00.000Z', BEN],
  ['2026-10-23T07:00:00.000Z', ANN],
  ['2026-10-25T08:00:00.000Z', BEN],
] as const;

/** Who is on call, as somebody would read it off the wall. */
function onCall(at: string): string | undefined {
  if (at >= OVERRIDE[0] && at < OVERRIDE[1]) return DAN;
  const [day, time] = [at.slice(8, 10), at.slice(11, 19)];
  if (day >= '19' && day <= '23' && time >= '07:00:00' && time < '15:00:00') return CAT;
  const turn = TURNS.findLast(([from]) => from <= at)?.[1];
  return turn === BEN && at >= AWAY[0] && at < AWAY[1] ? undefined : turn;
}

interface Expected {
  readonly pages: readonly string[];
  /** When the incident manager hears of it. */
  readonly end: string | null;
}

/** Five minutes for whoever is on call, ten for the lead, then the incident manager. */
function expected(openedAt: string, lead: string, answer: number | null): Expected {
  const after = (from: string, seconds: number) => wholeSecond(secondsAfter(from, seconds));
  const first = onCall(openedAt);
  const second = first === undefined ? openedAt : after(openedAt, 300);
  const end = after(second, 600);
  const all = [...(first === undefined ? [] : [[openedAt, first]]), [second, lead]] as [string, string][];
  const until = answer === null ? end : secondsAfter(openedAt, answer);
  return { pages: all.filter(([at]) => at < until).map(([at, to]) => `${at} ${to}`), end: end <= until ? end : null };
}

let agent: ApiClient;

async function pages(number: string): Promise<string[]> {
  const items = (await agent.pages(`/incidents/${number}/pages`)) as { at: string; person: string }[];
  return items.map(({ at, person }) => `${at} ${person}`);
}

beforeAll(async () => {
  agent = await desk.as('agent');
  const [owner, admin] = [await desk.as('process_owner'), await desk.as('admin')];
  for (const email of [ANN, BEN, CAT, DAN, ...Object.values(LEADS)]) {
    await owner.request('PUT', `/people/${email}`, { name: email, groups: [] });
  }
  await owner.post(`/people/${BEN}/absences`, { from: AWAY[0], to: AWAY[1] });
  const day = { every: 1, unit: 'day' };
  const office = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((name) => [name, ['09:00-17:00']]));
  await owner.request('PUT', '/schedules/primary', {
    ...{ label: 'Primary', zone: 'Europe/Berlin', owner: MANAGER },
    layers: [
      { name: 'round', start: '2026-10-19T09:00', handoff: { every: 2, unit: 'day' }, people: [ANN, BEN] },
      { name: 'office', start: '2026-10-19T09:00', handoff: day, people: [CAT], hours: office },
    ],
  });
  await owner.post('/schedules/primary/overrides', { from: OVERRIDE[0], to: OVERRIDE[1], person: DAN });
  const labels = { 'service-desk': 'Desk', infrastructure: 'Infrastructure', vendor: 'Vendor' };
  await admin.configure(() => ({
    incidentManager: MANAGER,
    serviceLevels: [],
    groups: Object.fromEntries(
      Object.entries(labels).map(([name, label]) => [name, { label, tier: 1, email: null, lead: LEADS[name] }]),
    ),
    routing: GROUPS.map((group) => ({ match: { category: group }, group })),
    maintenanceWindows: {
      planned: { from: '2026-10-26T01:00:00.000Z', to: '2026-10-26T02:00:00.000Z', items: ['db-9'], during: 'hold' },
    },
    paging: {
      policies: {
        round: {
          steps: [
            { page: [{ schedule: 'primary' }], wait: 'PT5M' },
            { page: [{ role: 'group-lead' }], wait: 'PT10M' },
          ],
        },
      },
      rules: [{ match: { priority: 'critical' }, policy: 'round' }],
    },
  }));
  // The gap is told to whoever owns the schedule; that is another scenario's.
  desk.watch.forget([agent.email]);
});

describe(`given ${RECORDS} records over a week of shifts, an override, an absence, and people who do not answer`, () => {
  it('then every page goes once, at its second, to the right person, and nothing else does', {
    timeout: 600_000,
  }, async () => {
    await desk.moveTo('2026-10-19T06:59:00.000Z');
    const gap = (await desk.controls.mail(MANAGER)).filter(({ subject }) => !subject.includes('INC-'));
    for (const _ of gap) await desk.mailTo(MANAGER ?? '');
    for (let index = 0; index < RECORDS; index++) {
      await desk.moveTo(secondsAfter('2026-10-19T07:31:07.000Z', index * APART_SECONDS));
      const group = GROUPS[index % GROUPS.length] ?? '';
      const answer = ANSWERS[index % ANSWERS.length] ?? null;
      const { number, openedAt } = await agent.open({
        ...{ title: `Record ${index}`, category: group, impact: 'critical', urgency: 'critical' },
      });
      const { pages: due, end } = expected(openedAt, LEADS[group] ?? '', answer);
      if (answer !== null) {
        await desk.moveTo(secondsAfter(openedAt, answer));
        const whoever = due.at(-1)?.split(' ')[1] ?? '';
        await (await desk.as('agent', { email: whoever })).do(number, 'accept');
      }
      await desk.moveTo(secondsAfter(openedAt, 1200));
      expect(await pages(number), `${number} opened ${openedAt}`).toEqual(due);
      for (const page of due) {
        expect((await desk.mailTo(page.split(' ')[1] ?? '')).subject).toContain(number);
      }
      const [exhausted] = await desk.eventsOf(number, 'incident.paging-exhausted.v1');
      expect(exhausted?.detail.at ?? null).toBe(end);
      if (end !== null) expect((await desk.mailTo(MANAGER ?? '')).subject).toContain(number);
      await agent.do(number, 'cancel', { reason: 'Over' });
      expect(await desk.leftovers()).toEqual([]);
    }
  });
});

describe('given an alert about something under planned work', () => {
  it('when the window ends and it still fires then the first step is taken at that second', async () => {
    await desk.moveTo('2026-10-26T01:10:00.000Z');
    await desk.putAlert({
      key: 'db-9',
      state: 'firing',
      severity: 'critical',
      title: 'Replica lags',
      resource: 'db-9',
    });
    await desk.moveTo('2026-10-26T01:59:59.000Z');
    const [held] = await agent.list('configurationItem=db-9&waiting=only');
    expect(await pages(held?.number ?? '')).toEqual([]);
    await desk.moveTo('2026-10-26T02:02:00.000Z');
    expect(await pages(held?.number ?? '')).toEqual([`2026-10-26T02:00:00.000Z ${BEN}`]);
    await (await desk.as('agent', { email: BEN ?? '' })).do(held?.number ?? '', 'accept');
    await desk.mailTo(BEN ?? '');
    await agent.do(held?.number ?? '', 'cancel', { reason: 'Over' });
  });
});

describe('given a storm of alerts', () => {
  it('then what is under the storm pages nobody', async () => {
    await (await desk.as('admin')).configure(({ alerts }) => ({
      alerts: { ...(alerts as object), storm: { incidents: 4, withinMinutes: 5 } },
    }));
    for (let index = 0; index < 10; index++) {
      const name = `shelf-${index}`;
      await desk.putAlert({
        key: name,
        state: 'firing',
        severity: 'critical',
        title: `${name} is gone`,
        resource: name,
      });
      await desk.settle();
    }
    await desk.advance('PT1M');
    const all = await agent.list('priority=critical');
    const read = await Promise.all(all.map(({ number }) => agent.read(number)));
    const quiet = read.filter(({ alert }) => alert?.quiet?.why === 'storm');
    const loud = read.filter(({ alert }) => (alert?.quiet ?? null) === null);
    expect(quiet.length).toBeGreaterThan(3);
    for (const { number } of quiet) expect(await pages(number)).toEqual([]);
    for (const { number } of loud) expect((await pages(number)).length).toBe(1);
    for (const { number } of read) await agent.do(number, 'cancel', { reason: 'Over' });
    await desk.settle();
    desk.watch.forget([ANN, BEN, CAT, DAN, MANAGER].map((one) => one ?? ''));
  });
});
