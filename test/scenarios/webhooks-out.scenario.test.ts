import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const PHONE = { name: 'phone', url: 'https://ntfy.example.com/desk', format: 'standard', events: ['incident.*'] };
const SLACK = 'https://hooks.slack.com/services/T0/B0/secret';

interface Added {
  readonly id: string;
  readonly secret: string | null;
}

let owner: ApiClient;

beforeAll(async () => {
  owner = await desk.as('process_owner', { email: 'mia@example.com' });
});

async function add(fields: object, headers: Record<string, string> = {}): Promise<Added> {
  const answer = await owner.request('POST', '/webhooks', { ...PHONE, ...fields }, headers);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as Added;
}

describe('given a webhook', () => {
  it('when it is made, changed and removed then its secret is answered once, and journal, bus and audit say so', async () => {
    const { id, secret } = await add({}, { 'idempotency-key': 'phone' });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await add({}, { 'idempotency-key': 'phone' })).toMatchObject({ id, secret });
    const read = await owner.request('GET', `/webhooks/${id}`);
    expect(read.body).toEqual({ id, ...PHONE, owner: 'mia@example.com', paused: null });
    expectProblem(await owner.request('POST', '/webhooks', PHONE), 400, 'name');
    expectProblem(await owner.request('PATCH', `/webhooks/${id}`, { name: 'bell' }, { 'if-match': '"9"' }), 412);
    const changed = await owner.request('PATCH', `/webhooks/${id}`, { match: { priority: 'critical' }, paused: true });
    expect(changed.body).toMatchObject({ match: { priority: 'critical' }, paused: { reason: 'asked' } });
    expect((await owner.request('PATCH', `/webhooks/${id}`, { match: null, paused: false })).body).toEqual(read.body);
    expectProblem(await (await desk.as('agent')).request('GET', '/webhooks'), 403);
    expect((await owner.request('GET', '/webhooks')).body).toMatchObject({ items: [{ id }] });
    expect((await owner.request('DELETE', `/webhooks/${id}`)).status).toBe(200);
    expectProblem(await owner.request('GET', `/webhooks/${id}`), 404);
    const { items } = (await owner.request('GET', `/webhooks/${id}/timeline`)).body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual(['added', 'changed', 'paused', 'changed', 'resumed', 'removed']);
    expect((await owner.request('GET', `/webhooks/${id}/verification`)).body).toMatchObject({ intact: true });
    await desk.settle();
    const [event] = await desk.controls.events('webhook.added.v1');
    expect(event?.detail).toMatchObject({ number: id, webhook: { name: 'phone' } });
    expect(JSON.stringify(await desk.controls.events())).not.toContain(secret);
    const audit = (await (await desk.as('admin')).pages('/audit?limit=50')) as { what: string; about: string }[];
    expect(audit.filter(({ what, about }) => what === 'webhook-changed' && about === id)).toHaveLength(4);
  });

  it('when its secret is renewed then another is answered, and a retry has the same', async () => {
    const { id, secret } = await add({ name: 'renewed' });
    const renewed = await owner.request('POST', `/webhooks/${id}/secret`, undefined, { 'idempotency-key': 'renew' });
    expect(renewed).toMatchObject({ status: 200, body: { id, secret: expect.stringMatching(/^whsec_/) } });
    expect((renewed.body as Added).secret).not.toBe(secret);
    const again = await owner.request('POST', `/webhooks/${id}/secret`, undefined, { 'idempotency-key': 'renew' });
    expect(again.body).toEqual(renewed.body);
    await owner.request('DELETE', `/webhooks/${id}`);
  });

  it('when it is a chat’s then its address is a secret, and what was shown may be sent back', async () => {
    const { id, secret } = await add({ name: 'chat', url: SLACK, format: 'slack' });
    expect(secret).toBeNull();
    const shown = await owner.request('GET', `/webhooks/${id}`);
    expect(shown.body).toMatchObject({ url: 'https://hooks.slack.com/…' });
    const { url } = shown.body as { url: string };
    expect((await owner.request('PATCH', `/webhooks/${id}`, { url })).headers.get('etag')).toBe('"1"');
    expectProblem(await owner.request('POST', `/webhooks/${id}/secret`), 409);
    await desk.settle();
    expect(JSON.stringify(await desk.controls.events())).not.toContain('B0/secret');
    await owner.request('DELETE', `/webhooks/${id}`);
  });

  it.each([
    ['a private address', { url: 'https://10.0.0.7/' }, 'url'],
    ['the address credentials are given out at', { url: 'https://169.254.169.254/' }, 'url'],
    ['no https', { url: 'http://hooks.example.com/' }, 'url'],
    ['no format there is', { format: 'carrier-pigeon' }, 'format'],
    ['events that never come', { events: ['incident.exploded.v1'] }, 'events.0'],
    ['a condition there is not', { match: { mood: 'bad' } }, 'match.mood'],
    ['no name', { name: ' ' }, 'name'],
  ])('when it has %s then that is named', async (_, wrong, path) => {
    expectProblem(await owner.request('POST', '/webhooks', { ...PHONE, ...wrong }), 400, path);
  });

  it('when ten are made of one name at once then one is', async () => {
    const ten = await Promise.all(
      Array.from({ length: 10 }, () => owner.request('POST', '/webhooks', { ...PHONE, name: 'crowd' })),
    );
    expect(ten.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 400)]);
  });

  it('when an escalation policy calls it then it may be published, and the name stays', async () => {
    const { id } = await add({ name: 'pager' });
    const step = {
      ...{ name: 'wake', clock: 'response', at: { atBreach: true } },
      actions: [{ do: 'call', webhook: 'pager' }],
    };
    await owner.configure(() => ({ escalationPolicies: { night: { steps: [step] } } }));
    expectProblem(await owner.request('DELETE', `/webhooks/${id}`), 409);
    expectProblem(await owner.request('PATCH', `/webhooks/${id}`, { name: 'other' }), 409);
    await owner.configure(() => ({ escalationPolicies: {} }));
    expect((await owner.request('DELETE', `/webhooks/${id}`)).status).toBe(200);
    const unknown = { night: { steps: [step] } };
    const read = (await owner.request('GET', '/configuration')).body as object;
    const refused = await owner.request('PUT', '/configuration', { ...read, escalationPolicies: unknown });
    expectProblem(refused, 400, 'escalationPolicies.night.steps.0.actions.0.webhook');
  });
});
