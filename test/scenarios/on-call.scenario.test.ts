import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const [ADA, LIN, BOB, MIA] = ['ada@example.com', 'lin@example.com', 'bob@example.com', 'mia@example.com'];
const WEEKLY = {
  ...{ name: 'weekly', start: '2030-01-07T09:00', handoff: { every: 1, unit: 'week' }, people: [ADA, LIN] },
};
const NIGHTS = { label: 'Nights', zone: 'Europe/Berlin', owner: MIA, layers: [WEEKLY] };
const utc = (at: string) => new Date(at).toISOString();
/** In the first week, which is Ada's. */
const TUESDAY = { from: utc('2030-01-08T12:00+01:00'), to: utc('2030-01-08T18:00+01:00') };

let owner: ApiClient;
let agent: ApiClient;
let lin: ApiClient;

beforeAll(async () => {
  [owner, agent] = [await desk.as('process_owner'), await desk.as('agent')];
  lin = await desk.as('agent', { email: LIN });
  for (const email of [ADA, LIN, BOB]) await owner.request('PUT', `/people/${email}`, { name: email });
  expect((await owner.request('PUT', '/schedules/nights', NIGHTS)).status).toBe(200);
});

async function onCall(at: string): Promise<unknown> {
  return (await agent.request('GET', `/schedules/nights/on-call?at=${encodeURIComponent(at)}`)).body;
}

describe('given a schedule', () => {
  it('when it is put, changed and read then journal, bus and audit say so', async () => {
    const read = await agent.request('GET', '/schedules/nights');
    expect(read).toMatchObject({ status: 200, body: { name: 'nights', ...NIGHTS } });
    const again = await owner.request('PUT', '/schedules/nights', read.body as object);
    expect(again.headers.get('etag')).toBe(read.headers.get('etag'));
    expectProblem(await owner.request('PUT', '/schedules/nights', NIGHTS, { 'if-match': '"99"' }), 412);
    expectProblem(await agent.request('PUT', '/schedules/nights', NIGHTS), 403);
    const late = { ...NIGHTS, label: 'Late' };
    expect((await owner.request('PUT', '/schedules/late', late)).headers.get('etag')).toBe('"1"');
    expect((await owner.request('PUT', '/schedules/late', { ...late, owner: ADA })).status).toBe(200);
    expect((await agent.request('GET', '/schedules')).body).toMatchObject({
      items: [{ name: 'late', owner: ADA }, { name: 'nights' }],
    });
    expect((await owner.request('DELETE', '/schedules/late')).status).toBe(200);
    expectProblem(await agent.request('GET', '/schedules/late'), 404);
    const { items } = (await agent.request('GET', '/schedules/late/timeline')).body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual(['added', 'changed', 'removed']);
    expect((await agent.request('GET', '/schedules/late/verification')).body).toMatchObject({ intact: true });
    await desk.settle();
    const [event] = await desk.controls.events('schedule.changed.v1');
    expect(event?.detail).toMatchObject({ number: 'late', schedule: { label: 'Late', owner: ADA } });
    const audit = (await (await desk.as('admin')).pages('/audit?limit=50')) as { what: string; about: string }[];
    expect(audit.filter(({ what, about }) => what === 'schedule-changed' && about === 'late')).toHaveLength(3);
  });

  it.each([
    ['somebody who is none of the desk', { people: [ADA, 'nobody@example.com'] }, 'layers.0.people.1'],
    ['a start that is none', { start: '2030-02-30T09:00' }, 'layers.0.start'],
    ['hours that never come', { hours: {} }, 'layers.0.hours'],
    ['hours that are none', { hours: { mon: ['9-17'] } }, 'layers.0.hours.mon.0'],
    ['the name of overrides', { name: 'override' }, 'layers.0.name'],
    ['a hand-off that never comes', { handoff: { every: 0, unit: 'day' } }, 'layers.0.handoff.every'],
  ])('when a layer has %s then the path is named', async (_, wrong, path) => {
    const layers = [{ ...WEEKLY, ...wrong }];
    expectProblem(await owner.request('PUT', '/schedules/wrong', { ...NIGHTS, layers }), 400, path);
  });

  it('when its zone is none then that is named', async () => {
    expectProblem(await owner.request('PUT', '/schedules/wrong', { ...NIGHTS, zone: 'Mars/Base' }), 400, 'zone');
  });

  it('when it is asked then it says who, until when, and who has which shift', async () => {
    const handOff = utc('2030-01-14T09:00+01:00');
    expect(await onCall(TUESDAY.from)).toEqual({ people: [{ email: ADA, by: 'weekly' }], until: handOff });
    expect(await onCall('2030-01-01T00:00:00Z')).toMatchObject({ people: [] });
    expect((await agent.request('GET', `/on-call?at=${TUESDAY.from}`)).body).toEqual({
      items: [{ schedule: 'nights', label: 'Nights', people: [{ email: ADA, by: 'weekly' }], until: handOff }],
    });
    const span = 'from=2030-01-01T00:00:00Z&to=2030-01-21T08:00:00Z';
    const begins = utc('2030-01-07T09:00+01:00');
    expect((await agent.request('GET', `/schedules/nights/shifts?${span}&layers=true`)).body).toMatchObject({
      layers: [{ name: 'weekly', items: [{ person: ADA }, { person: LIN }] }],
      items: [
        { from: begins, to: handOff, person: ADA, by: 'weekly' },
        { from: handOff, to: utc('2030-01-21T09:00+01:00'), person: LIN, by: 'weekly' },
      ],
      gaps: [{ from: '2030-01-01T00:00:00.000Z', to: begins }],
      shares: [{ person: ADA, seconds: 168 * 3600 }, { person: LIN }],
    });
    expect((await agent.request('GET', `/people/${LIN}/shifts?${span}`)).body).toMatchObject({
      items: [{ schedule: 'nights', from: handOff }],
    });
    expectProblem(
      await agent.request('GET', '/schedules/nights/shifts?from=2030-01-01T00:00:00Z&to=2040-01-01T00:00:00Z'),
      400,
      'to',
    );
    expectProblem(await agent.request('GET', '/schedules/none/on-call'), 404);
  });
});

describe('given an override', () => {
  it('when a member takes a shift and gives it back then others are refused, and so is who is unknown', async () => {
    const path = '/schedules/nights/overrides';
    const taken = { ...TUESDAY, person: LIN, replaces: ADA };
    expectProblem(await agent.request('POST', path, taken), 403);
    expectProblem(await owner.request('POST', path, { ...taken, person: 'nobody@example.com' }), 400, 'person');
    expectProblem(await owner.request('POST', path, { ...taken, to: taken.from }), 400, 'to');
    const said = await lin.request('POST', path, taken, { 'idempotency-key': 'swap' });
    expect(said).toMatchObject({ status: 201, body: { ...taken, id: 'O1' } });
    expect((await lin.request('POST', path, taken, { 'idempotency-key': 'swap' })).body).toEqual(said.body);
    expect(await onCall(TUESDAY.from)).toEqual({ people: [{ email: LIN, by: 'override' }], until: TUESDAY.to });
    expectProblem(await agent.request('DELETE', `${path}/O1`), 403);
    const nobody = await owner.request('POST', path, { ...TUESDAY, person: null });
    expect(await onCall(TUESDAY.from)).toMatchObject({ people: [] });
    expect((await agent.request('GET', path)).body).toMatchObject({
      items: [{ id: 'O1' }, { id: 'O2', person: null }],
    });
    expectProblem(await lin.request('DELETE', `${path}/${(nobody.body as { id: string }).id}`), 403);
    for (const id of ['O2', 'O1']) expect((await owner.request('DELETE', `${path}/${id}`)).status).toBe(200);
    expect(await onCall(TUESDAY.from)).toMatchObject({ people: [{ email: ADA }] });
    expectProblem(await owner.request('DELETE', `${path}/O1`), 404);
  });

  it('when it is previewed then nothing is written', async () => {
    const body = { override: { ...TUESDAY, person: BOB }, from: TUESDAY.from, to: TUESDAY.to };
    expect((await agent.request('POST', '/schedules/nights/preview', body)).body).toMatchObject({
      before: { shares: [{ person: ADA, seconds: 6 * 3600 }] },
      after: { shares: [{ person: BOB, seconds: 6 * 3600 }] },
    });
    const draft = { schedule: { ...NIGHTS, layers: [] }, from: TUESDAY.from, to: TUESDAY.to };
    expect((await agent.request('POST', '/schedules/new/preview', draft)).body).toMatchObject({
      ...{ before: null, after: { gaps: [TUESDAY] } },
    });
    expect(await onCall(TUESDAY.from)).toMatchObject({ people: [{ email: ADA }] });
  });
});

describe('given somebody of a schedule', () => {
  it('when they are away then there is a gap, and while they take turns they stay one of the desk’s people', async () => {
    const away = await owner.request('POST', `/people/${ADA}/absences`, TUESDAY);
    expect(await onCall(TUESDAY.from)).toEqual({ people: [], until: TUESDAY.to });
    await owner.request('DELETE', `/people/${ADA}/absences/${(away.body as { id: string }).id}`);
    const refused = await owner.request('DELETE', `/people/${ADA}`);
    expectProblem(refused, 409);
    expect(JSON.stringify(refused.body)).toContain('nights');
  });
});

describe('given a calendar of shifts', () => {
  const make = async (client: ApiClient, path: string) =>
    ((await client.request('POST', `${path}/calendar-token`)).body as { url: string }).url;
  const calendarAt = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });

  it('when a program asks without signing in then it gets them, unchanged until they change, and until a new address', async () => {
    const url = await make(agent, '/schedules/nights');
    const first = await calendarAt(url);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await calendarAt(url, known)).status).toBe(304);
    const now = await desk.controls.now();
    const to = new Date(Date.parse(now) + 3_600_000).toISOString();
    await owner.request('POST', '/schedules/nights/overrides', { from: now, to, person: BOB });
    const changed = await calendarAt(url, known);
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain(`SUMMARY:${BOB} · Nights`);
    expect(await (await calendarAt(await make(agent, `/people/${BOB}`))).text()).toContain('SUMMARY:Nights');
    const others = await make(lin, '/schedules/nights');
    const second = await make(agent, '/schedules/nights');
    expect((await calendarAt(url)).status).toBe(404);
    for (const good of [second, others]) expect((await calendarAt(good)).status).toBe(200);
    expect((await calendarAt(second.replace('/schedules/nights', `/people/${BOB}`))).status).toBe(404);
    expect((await calendarAt(`${second}x`)).status).toBe(404);
    expectProblem(await agent.request('POST', '/schedules/none/calendar-token'), 404);
  });
});

describe('given schedules that nobody covers for a while', () => {
  it('when a gap is within 14 days then the owner is told once, again when it opens again, and so says the setup', async () => {
    const now = await desk.controls.now();
    const begins = new Date(Date.parse(now) + 3 * 86_400_000);
    const gap = { from: begins.toISOString(), to: new Date(begins.getTime() + 7_200_000).toISOString(), person: null };
    const layer = { ...WEEKLY, start: '2020-01-06T09:00', people: [LIN] };
    await owner.request('PUT', '/schedules/berlin', { ...NIGHTS, label: 'Berlin', owner: ADA, layers: [layer] });
    const made = (await owner.request('POST', '/schedules/berlin/overrides', gap)).body as { id: string };
    await desk.advance('PT2M');
    // That one begins in 2030.
    expect((await desk.mailTo(MIA)).subject).toBe('Nobody on call: Nights');
    const { subject, text } = await desk.mailTo(ADA);
    expect(subject).toBe('Nobody on call: Berlin');
    expect(text).toContain('/console/on-call/berlin');
    await desk.advance('P2D');
    const { items } = (await agent.request('GET', '/setup')).body as { items: { code: string; about: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ code: 'schedule-with-gap', about: 'schedules.berlin' }));
    await owner.request('DELETE', `/schedules/berlin/overrides/${made.id}`);
    await desk.advance('PT2M');
    const away = await owner.request('POST', `/people/${LIN}/absences`, { from: gap.from, to: gap.to });
    expect(away.status).toBe(201);
    await desk.advance('PT2M');
    expect((await desk.mailTo(ADA)).subject).toBe('Nobody on call: Berlin');
    const journal = (await agent.request('GET', '/schedules/berlin/timeline')).body as { items: { type: string }[] };
    expect(journal.items.map(({ type }) => type)).toEqual([
      ...['added', 'override-added', 'gaps-found', 'override-removed', 'gaps-closed', 'gaps-found'],
    ]);
  });
});
