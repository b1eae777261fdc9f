import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { subscribe } from '#test/harness/readers/subscribe.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
const SUBSCRIBERS = LONG ? 10_000 : 300;
const TIMEOUT_MS = LONG ? 1_800_000 : 60_000;

const desk = deskForThisFile();
const OUTAGE = { kind: 'outage', title: 'Payments fail', body: 'Cards are refused.', audience: 'public' };

let manager: ApiClient;
let agent: ApiClient;

interface Shown {
  readonly number: string;
  readonly status: string;
  readonly updates: readonly { readonly body: string }[];
}

beforeAll(async () => {
  [manager, agent] = [await desk.as('incident_manager'), await desk.as('agent')];
  const owner = await desk.as('process_owner');
  const put = (id: string, fields: object) =>
    owner.request('PUT', `/configuration-items/${id}`, { label: id, names: [], dependsOn: [], ...fields });
  for (const [id, fields] of [
    ['payments', { label: 'Payments', service: true, public: true }],
    ['mail', { label: 'Mail', service: true, public: true }],
    ['archive', { label: 'Archive', service: true, public: true }],
    ['shop', { label: 'Shop', names: ['web-shop', 'shop-*'], dependsOn: ['payments'] }],
    ['till', { label: 'Till', dependsOn: ['shop'] }],
  ] as const)
    expect((await put(id, fields)).status).toBe(200);
});

/** Somebody who reported something about an item, and was told that it arrived. */
async function reporter(name: string, item: string): Promise<{ email: string; number: string }> {
  const email = desk.person(name);
  const { number } = await agent.open({ title: 'Broken', requester: { email }, configurationItems: [item] });
  await desk.mailTo(email);
  return { email, number };
}

async function announced(fields: object): Promise<Shown> {
  const { status, body } = await manager.post('/announcements', { ...OUTAGE, ...fields });
  expect(status, JSON.stringify(body)).toBe(201);
  return body as unknown as Shown;
}

async function over(number: string, body: object = {}): Promise<void> {
  expect((await manager.post(`/announcements/${number}/resolve`, body)).status).toBe(200);
}

describe('given an outage of a service', () => {
  it('when it is announced, updated and resolved then those affected are told once each time, and nobody else', async () => {
    const [till, shop, mail] = [
      await reporter('till', 'till'),
      await reporter('shop', 'shop-7'),
      await reporter('mail', 'mail'),
    ];
    const done = await reporter('done', 'payments');
    await agent.do(done.number, 'resolve', { code: 'fixed', notes: 'Restarted' });
    await desk.mailTo(done.email);
    const { number } = await announced({
      services: ['payments'],
      translations: { de: { title: 'Zahlungen', body: 'Karten.' } },
    });
    for (const { email } of [till, shop]) {
      const first = await desk.mailTo(email);
      expect(first.subject).toBe(`[${number}] Outage: Payments fail`);
      expect(first.text).toContain('Cards are refused.');
      expect(first.text).toContain('Services: Payments');
      const { 'list-unsubscribe': where, ...headers } = first.headers;
      expect(headers).toMatchObject({
        'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
        'auto-submitted': 'auto-generated',
      });
      expect(first.text).toContain(where?.replace(/^<(.*)>$/, '$1'));
    }
    await manager.post(`/announcements/${number}/updates`, { body: 'Most work.', state: 'partial' });
    for (const { email } of [till, shop]) expect((await desk.mailTo(email)).text).toContain('Most work.');
    // Affected no longer, and told of the end all the same.
    await agent.request('PATCH', `/incidents/${till.number}`, { configurationItems: ['mail'] });
    await over(number, { body: 'All work.' });
    for (const { email } of [till, shop]) {
      const last = await desk.mailTo(email);
      expect([last.subject, last.text.includes('All work.')]).toEqual([`[${number}] Over: Payments fail`, true]);
    }
    for (const { email } of [mail, done])
      expect((await desk.controls.mail(email)).filter(({ subject }) => subject.includes(number))).toEqual([]);
    expectProblem(await manager.post(`/announcements/${number}/updates`, { body: 'Too late.' }), 409);
    expect((await manager.request('GET', `/announcements/${number}/verification`)).body).toMatchObject({
      intact: true,
    });
  });

  it('when its text is corrected then nobody is told, unless that is asked for', async () => {
    const { email } = await reporter('corrected', 'payments');
    const { number } = await announced({ services: ['payments'] });
    await desk.mailTo(email);
    const correct = (fields: object) => manager.request('PATCH', `/announcements/${number}`, fields);
    expect((await correct({ body: 'Cards are refused in shops.' })).status).toBe(200);
    expect((await correct({ title: 'Card payments fail', tell: true })).status).toBe(200);
    expect((await desk.mailTo(email)).subject).toBe(`[${number}] Corrected: Card payments fail`);
    await over(number);
    const last = await desk.mailTo(email);
    expect(last.text).toContain('It is over.');
    // One click, as a mail program sends it (RFC 8058), and no more of these mails.
    const url = last.headers['list-unsubscribe']?.replace(/^<(.*)>$/, '$1') ?? '';
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(url, { method: 'POST', body })).status).toBe(200);
    await over((await announced({ services: ['payments'] })).number);
  });

  it.each([
    ['services.0', { services: ['nothing'] }],
    ['services.0', { services: ['shop'] }],
    ['endsAt', { services: [], startsAt: '2030-01-02T00:00:00Z', endsAt: '2030-01-01T00:00:00Z' }],
    ['state', { services: [], kind: 'maintenance', state: 'major' }],
    ['incident', { services: [], incident: 'INC-999999' }],
    ['body', { services: [], body: '\u{1F980}'.repeat(4001) }],
  ])('when %s cannot be so then that is refused', async (path, fields) => {
    expectProblem(await manager.post('/announcements', { ...OUTAGE, ...fields }), 400, path);
  });
});

describe('given a maintenance that is planned', () => {
  it('when its time comes and goes then reading says so to the second, and its beginning sends no second mail', async () => {
    const { email } = await reporter('planned', 'payments');
    const now = Date.parse(await desk.controls.now());
    const at = (minutes: number, ms = 0) => new Date(now + minutes * 60_000 + ms).toISOString();
    const times = { startsAt: at(10, 30_000), endsAt: at(20, 30_000) };
    const planned = await announced({ kind: 'maintenance', title: 'New disks', services: ['payments'], ...times });
    expect((await desk.mailTo(email)).subject).toBe(`[${planned.number}] Maintenance: New disks`);
    const status = async () =>
      ((await agent.request('GET', `/announcements/${planned.number}`)).body as unknown as Shown).status;
    expect(await status()).toBe('scheduled');
    await desk.moveTo(at(10, 30_000));
    expect(await status()).toBe('running');
    const running = (await agent.request('GET', '/announcements?status=running')).body as { items: Shown[] };
    expect(running.items.map(({ number }) => number)).toContain(planned.number);
    await desk.moveTo(at(20, 25_000));
    expect(await status()).toBe('running');
    await desk.moveTo(at(20, 30_000));
    expect(await status()).toBe('resolved');
    await desk.advance('PT2M');
    expect((await desk.mailTo(email)).subject).toBe(`[${planned.number}] Over: New disks`);
    const events = await desk.eventsOf(planned.number);
    expect(events.map((event) => [event['detail-type'], event.detail.at])).toEqual([
      ['announcement.announced.v1', expect.any(String)],
      ['announcement.begun.v1', times.startsAt],
      ['announcement.resolved.v1', times.endsAt],
    ]);
  });
});

describe('given announcements for different people', () => {
  it('when requesters ask then they see what is meant for them, and nothing of the desk', async () => {
    const own = await desk.as('requester');
    const { number: about } = await agent.open({
      ...{ title: 'No till', requester: { email: own.email }, configurationItems: ['till'] },
    });
    await desk.mailTo(own.email);
    const other = await desk.as('requester');
    const hidden = await announced({ services: ['payments'], audience: 'affected', incident: about });
    await desk.mailTo(own.email);
    const shown = await announced({ services: ['mail'], audience: 'requesters', title: 'Mail is late' });
    const numbers = async (who: ApiClient) =>
      ((await who.request('GET', '/announcements')).body as { items: Shown[] }).items.map(({ number }) => number);
    expect(await numbers(own)).toEqual([hidden.number, shown.number]);
    expect(await numbers(other)).toEqual([shown.number]);
    expectProblem(await other.request('GET', `/announcements/${hidden.number}`), 404);
    const { body } = await own.request('GET', `/announcements/${hidden.number}`);
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${about}|${manager.email}|audience`));
    expectProblem(await own.post('/announcements', { ...OUTAGE, services: [] }), 403);
    expectProblem(await agent.post('/announcements', { ...OUTAGE, services: [] }), 403);
    for (const { number } of [hidden, shown]) await over(number);
    await desk.mailTo(own.email);
  });
});

describe('given a record about a service of which an outage is announced', () => {
  it('when it is opened or about to be then the desk is offered the incident, and the requester the announcement', async () => {
    const own = await desk.as('requester');
    const { number: incident } = await agent.open({ title: 'Cards', configurationItems: ['mail'] });
    const { number } = await announced({ services: ['mail'], title: 'No mail', incident });
    const hidden = await announced({ services: ['mail'], title: 'For some', audience: 'affected' });
    const found = { kind: 'announcement', number, title: 'No mail', score: 1, reasons: ['Mail'] };
    const report = { title: 'No files', configurationItems: ['mail'] };
    const offered = async (who: ApiClient) => {
      const { items } = (await who.post('/suggestions', report)).body as { items: { kind: string }[] };
      return items.filter(({ kind }) => kind === 'announcement');
    };
    expect(await offered(agent)).toEqual([
      expect.objectContaining({ number: hidden.number, offer: 'read' }),
      { ...found, offer: 'child', incident },
    ]);
    expect(await offered(own)).toEqual([{ ...found, offer: 'read' }]);
    const opened = await own.post('/incidents', report);
    // By their own record they are among those affected.
    const read = [
      { number: hidden.number, offer: 'read' },
      { ...found, offer: 'read' },
    ];
    expect(opened).toMatchObject({ status: 201, body: { suggestions: read } });
    await desk.mailTo(own.email);
    await over(number);
    await over(hidden.number);
    await desk.settle();
    desk.watch.forget([own.email, agent.email]);
    expect(await offered(agent)).toEqual([]);
  });
});

describe('given many who subscribed', () => {
  it(`when something is announced then all ${SUBSCRIBERS} are told, once each`, { timeout: TIMEOUT_MS }, async () => {
    const all = Array.from({ length: SUBSCRIBERS }, () => desk.person('reader'));
    await subscribe(desk, all);
    await subscribe(desk, [desk.person('elsewhere')], ['mail']);
    const { number } = await announced({ services: ['archive'] });
    await desk.settle();
    const told = (await desk.controls.mail()).filter(({ subject }) => subject.includes(number)).map(({ to }) => to);
    expect(told.toSorted()).toEqual(all.toSorted());
    desk.watch.forget(all);
  });
});
