import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { type Call, isSignedWith } from '#test/harness/touch/webhook-receiver.ts';

const desk = deskForThisFile();
const OWNER = 'mia@example.com';

interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly eventId: string;
  readonly state: string;
  readonly attempts: { at: string; status: number | null; reason: string | null }[];
}

let owner: ApiClient;
let agent: ApiClient;
/** What each path answers; a path that is not here answers 204. Null: never. */
const answers = new Map<string, { status: number; location?: string; body?: string } | null>();
const calls = new Map<string, Call[]>();
const hanging: (() => void)[] = [];
const server = createServer(async (request, response) => {
  const path = request.url ?? '';
  calls.set(path, [...(calls.get(path) ?? []), { headers: request.headers, body: await text(request) }]);
  const answer = answers.get(path);
  if (answer === null) return void hanging.push(() => response.destroy());
  const { status = 204, location, body } = answer ?? {};
  response.writeHead(status, location === undefined ? {} : { location }).end(body);
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  [owner, agent] = [await desk.as('process_owner', { email: OWNER }), await desk.as('agent')];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const urlOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

/** A webhook of its own path and requester: what other scenarios open does not fit it. */
async function aWebhook(name: string, more: object = {}): Promise<{ id: string; secret: string; path: string }> {
  const fields = { name, url: urlOf(`/${name}`), format: 'standard', events: ['incident.opened.v1'] };
  const answer = await owner.request('POST', '/webhooks', { ...fields, match: { requester: by(name) }, ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { ...(answer.body as { id: string; secret: string }), path: `/${name}` };
}

const by = (name: string) => `requester-of-${name}@example.com`;

async function opened(name: string): Promise<string> {
  const { number } = await agent.open({ title: `For ${name}`, requester: { email: by(name) } });
  await desk.settle();
  await desk.mailTo(by(name));
  return number;
}

async function deliveries(id: string): Promise<Delivery[]> {
  return (await owner.pages(`/webhooks/${id}/deliveries`)) as Delivery[];
}

const secondsBetween = (a: string | undefined, b: string | undefined) =>
  (Date.parse(b ?? '') - Date.parse(a ?? '')) / 1000;

describe('given a webhook of programs', () => {
  it('when an event fits then it is posted once, signed, whatever a 2xx says; what does not fit is not', async () => {
    const { id, secret, path } = await aWebhook('fits');
    answers.set(path, { status: 202, body: '<<< not json' });
    const number = await opened('fits');
    await opened('fits-not');
    const [call, ...others] = calls.get(path) ?? [];
    expect(others).toEqual([]);
    expect(call !== undefined && isSignedWith(secret, call)).toBe(true);
    const said = { type: 'incident.opened.v1', data: { number, incident: { number } } };
    expect(JSON.parse(call?.body ?? '')).toMatchObject(said);
    const [event] = (await desk.controls.events('incident.opened.v1')).filter(({ detail }) => detail.number === number);
    expect(call?.headers['webhook-id']).toBe(event?.detail.id);
    expect(await deliveries(id)).toMatchObject([
      { event: 'incident.opened.v1', eventId: event?.detail.id, state: 'delivered', attempts: [{ status: 202 }] },
    ]);
  });

  it('when it is down and then up then it is tried by the back-off, each time under the same id', async () => {
    const { id, path } = await aWebhook('down');
    answers.set(path, { status: 503 });
    await opened('down');
    await desk.advance('PT3M');
    answers.set(path, { status: 200 });
    await desk.advance('PT8M');
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({
      state: 'delivered',
      attempts: [{ status: 503 }, { status: 503 }, { status: 200 }],
    });
    const [first, second, third] = delivery?.attempts.map(({ at }) => at) ?? [];
    // A delay, a tenth of it at most by chance, and a minute of the sweep.
    expect(secondsBetween(first, second)).toBeGreaterThanOrEqual(60);
    expect(secondsBetween(first, second)).toBeLessThanOrEqual(66 + 61);
    expect(secondsBetween(second, third)).toBeGreaterThanOrEqual(300);
    expect(secondsBetween(second, third)).toBeLessThanOrEqual(330 + 61);
    const ids = calls.get(path)?.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
  });

  it('when it leads to where credentials are given out then nobody goes there', async () => {
    const { id, path } = await aWebhook('redirects');
    answers.set(path, { status: 307, location: 'http://169.254.169.254/latest/meta-data' });
    await opened('redirects');
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({ state: 'waiting', attempts: [{ status: 307 }] });
    expect(delivery?.attempts[0]?.reason).toContain('not followed');
    await owner.request('DELETE', `/webhooks/${id}`);
  });

  it('when one does not answer then another has its own at once', async () => {
    const same = { match: { requester: by('slow') } };
    const [slow, quick] = [await aWebhook('slow', same), await aWebhook('quick', same)];
    answers.set(slow.path, null);
    await agent.open({ title: 'Slow', requester: { email: by('slow') } });
    await expect.poll(() => calls.get(quick.path)?.length).toBe(1);
    await expect.poll(() => hanging.length).toBe(1);
    hanging[0]?.();
    await desk.settle();
    await desk.mailTo(by('slow'));
    expect(await deliveries(quick.id)).toMatchObject([{ state: 'delivered' }]);
    expect(await deliveries(slow.id)).toMatchObject([{ state: 'waiting', attempts: [{ status: null }] }]);
    await owner.request('DELETE', `/webhooks/${slow.id}`);
  });

  it('when one of those that wait cannot be read then that is known, and the others come', async () => {
    const { id, path } = await aWebhook('spoilt');
    answers.set(path, { status: 500 });
    for (let count = 0; count < 3; count++) await opened('spoilt');
    const [, spoilt = ''] = (await deliveries(id)).map((delivery) => delivery.id);
    await desk.stores.spoil(`WEBHOOK-OUT#default#${id}`, `DELIVERY#${spoilt}`, { delivery: { state: 'banana' } });
    answers.set(path, { status: 200 });
    await desk.advance('PT3M');
    const told = (await owner.pages(`/webhooks/${id}/deliveries`)) as Partial<Delivery>[];
    expect(told.map(({ state }) => state)).toEqual(['delivered', undefined, 'delivered']);
    expect(await desk.watch.takeTrouble(/DELIVERY_UNREADABLE/)).toHaveLength(1);
  });

  it('when it is paused then it is told nothing, and what waited goes on when it is resumed', async () => {
    const { id, path } = await aWebhook('paused');
    answers.set(path, { status: 500 });
    await opened('paused');
    await owner.request('PATCH', `/webhooks/${id}`, { paused: true });
    await opened('paused');
    await desk.advance('PT10M');
    expect(calls.get(path)).toHaveLength(1);
    expectProblem(await owner.request('POST', `/webhooks/${id}/test`), 409);
    answers.set(path, { status: 200 });
    await owner.request('PATCH', `/webhooks/${id}`, { paused: false });
    await desk.settle();
    expect(await deliveries(id)).toMatchObject([{ state: 'delivered' }]);
  });
});

describe('given a receiver that does not want', () => {
  it('when it says that it is gone then the webhook is paused, and its owner told once', async () => {
    const { id, path } = await aWebhook('gone');
    answers.set(path, { status: 410 });
    await opened('gone');
    await opened('gone');
    expect((await owner.request('GET', `/webhooks/${id}`)).body).toMatchObject({ paused: { reason: 'gone' } });
    expect(await deliveries(id)).toMatchObject([{ state: 'failed', attempts: [{ status: 410 }] }]);
    expect(await desk.mailTo(OWNER)).toMatchObject({ subject: expect.stringContaining('gone') });
  });

  it('when it takes nothing for a day then the webhook is paused, and its owner told once', async () => {
    const { id, path } = await aWebhook('failing');
    answers.set(path, { status: 500 });
    const number = await opened('failing');
    await agent.do(number, 'cancel', { reason: 'Over' });
    await desk.settle();
    await desk.mailTo(by('failing'));
    await desk.advance('P1D');
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({ state: 'failed' });
    expect(delivery?.attempts).toHaveLength(8);
    expect((await owner.request('GET', `/webhooks/${id}`)).body).toMatchObject({ paused: { reason: 'failing' } });
    await desk.mailTo(OWNER);
  });
});

describe('given what was sent', () => {
  it('when it is asked for again, one or all since, then it comes under the ids it had; a test comes alone', async () => {
    const { id, path } = await aWebhook('again');
    await opened('again');
    await desk.advance('PT1M');
    const since = await desk.controls.now();
    await opened('again');
    await opened('again');
    const [third, second, first] = (await deliveries(id)).map(({ eventId }) => eventId);
    const ids = () => (calls.get(path) ?? []).map(({ headers }) => headers['webhook-id']);
    expect(ids()).toEqual([first, second, third]);
    const [, , oldest] = await deliveries(id);
    expect((await owner.request('POST', `/webhooks/${id}/deliveries/${oldest?.id}/replay`)).status).toBe(202);
    await desk.settle();
    expect(ids().slice(3)).toEqual([first]);
    expect((await owner.request('POST', `/webhooks/${id}/replay`, { since })).status).toBe(202);
    await desk.settle();
    expect(ids().slice(4).toSorted()).toEqual([second, third].toSorted());
    expectProblem(await owner.request('POST', `/webhooks/${id}/deliveries/none/replay`), 404);
    expect((await owner.request('POST', `/webhooks/${id}/test`)).status).toBe(202);
    await desk.settle();
    expect(JSON.parse(calls.get(path)?.at(-1)?.body ?? '')).toMatchObject({ type: 'webhook.test-requested.v1' });
    expect((await deliveries(id)).map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'delivered'));
    const all = await deliveries(id);
    expect(await owner.pages(`/webhooks/${id}/deliveries?limit=1`)).toEqual(all);
    const page = await owner.request('GET', `/webhooks/${id}/deliveries?limit=2`);
    expect(page.body).toMatchObject({ items: [{ event: 'webhook.test-requested.v1' }, { eventId: third }] });
  });
});

describe('given a channel', () => {
  it.each([
    ['slack', 'blocks'],
    ['teams', 'attachments'],
  ])('when it is of %s then a message says what to look at, and mentions nobody', async (format, part) => {
    const { path } = await aWebhook(format, { format });
    const { number } = await agent.open({ title: '<!channel> *Down*', requester: { email: by(format) } });
    await desk.settle();
    await desk.mailTo(by(format));
    const body = calls.get(path)?.at(-1)?.body ?? '';
    expect(JSON.parse(body)).toHaveProperty(part);
    expect(body).toContain(`/console/incidents/${number}`);
    if (format === 'slack') expect(body).not.toContain('<!channel>');
    expect(body).not.toContain(by(format));
  });
});

describe('given a step that calls a webhook by its name', () => {
  it('when a record has it then it is delivered to that, and not to the one of the configuration', async () => {
    const { path, id } = await aWebhook('stepped', { events: ['schedule.*'], match: undefined });
    const step = {
      ...{ name: 'wake', clock: 'response', at: { percent: 50 } },
      actions: [{ do: 'call', webhook: 'stepped' }],
    };
    await owner.configure((document) => ({
      webhooks: { stepped: { url: urlOf('/of-the-configuration') } },
      escalationPolicies: { night: { steps: [step] } },
      serviceLevels: (document.serviceLevels as object[]).map((level) => ({ ...level, escalation: 'night' })),
    }));
    const number = await opened('stepped');
    await desk.advance('P1D');
    expect(calls.get(path)).toHaveLength(1);
    expect(JSON.parse(calls.get(path)?.[0]?.body ?? '')).toMatchObject({ data: { number } });
    expect(calls.get('/of-the-configuration')).toBeUndefined();
    expect(await deliveries(id)).toMatchObject([{ event: 'incident.escalation-stepped.v1', state: 'delivered' }]);
  });
});
