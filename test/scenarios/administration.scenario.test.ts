import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();

interface Row {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly about: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

const rows = async (admin: ApiClient, query = '') => (await admin.pages(`/audit?limit=2${query}`)) as Row[];
const give = (admin: ApiClient, tenant: string, addresses: readonly string[]) =>
  admin.request('PUT', `/tenants/${tenant}`, { addresses });

async function publish(admin: ApiClient, change: (document: Record<string, unknown>) => object) {
  const { body } = await admin.request('GET', '/configuration');
  return admin.request('PUT', '/configuration', { ...(body as object), ...change(body as Record<string, unknown>) });
}

const named = (admin: ApiClient, ...addresses: string[]) =>
  publish(admin, ({ mail }) => ({ mail: { ...(mail as object), addresses } }));

describe('given tenants of one stage', () => {
  it('when one names an address it was not given then it is refused, and what it was given is its own', async () => {
    const operator = await desk.as('admin');
    const [acme, beta] = [await desk.as('admin', { tenant: 'acme' }), await desk.as('admin', { tenant: 'beta' })];
    const address = 'acme@firstline.localhost';
    expectProblem(await named(acme, desk.mailbox), 400, 'mail.addresses.0');
    expectProblem(await named(acme, address), 400, 'mail.addresses.0');
    expect(await give(operator, 'acme', [address])).toMatchObject({ status: 200, body: { addresses: [address] } });
    expectProblem(await named(beta, address), 400, 'mail.addresses.0');
    expectProblem(await named(operator, address), 400, 'mail.addresses.0');
    expect((await named(acme, address)).status).toBe(200);
    const ada = desk.person('ada');
    await desk.mailer.send({ from: ada, to: address, subject: 'Door stuck', text: 'It does not open.' });
    const mail = await desk.mailTo(ada);
    expect(mail.from).toContain(address);
    expect(await acme.list(`requester=${ada}`)).toHaveLength(1);
    expect(await operator.list(`requester=${ada}`)).toEqual([]);
  });

  it('when an address is the stage’s, another tenant’s, tagged or foreign then it is not given', async () => {
    const operator = await desk.as('admin');
    expectProblem(await give(operator, 'beta', [desk.mailbox]), 400, 'addresses.0');
    expectProblem(
      await give(operator, 'beta', ['b@firstline.localhost', 'acme@firstline.localhost']),
      400,
      'addresses.1',
    );
    expectProblem(await give(operator, 'beta', ['desk+b@firstline.localhost']), 400, 'addresses.0');
    const foreign = await give(operator, 'beta', ['beta@elsewhere.example']);
    expectProblem(foreign, 400, 'addresses.0');
    expect(JSON.stringify(foreign.body)).toContain('elsewhere.example');
    expectProblem(await named(operator, desk.mailbox, 'help@elsewhere.example'), 400, 'mail.addresses.1');
    expectProblem(await give(operator, 'a%23b', []), 400, 'name');
  });

  it('when an address is in use then it stays, and when it is left then somebody else may be given it', async () => {
    const operator = await desk.as('admin');
    const acme = await desk.as('admin', { tenant: 'acme' });
    expectProblem(await give(operator, 'acme', []), 409);
    expect((await named(acme)).status).toBe(200);
    expect((await give(operator, 'acme', [])).status).toBe(200);
    expect((await give(operator, 'beta', ['acme@firstline.localhost'])).status).toBe(200);
    expect((await give(operator, 'beta', [])).status).toBe(200);
  });

  it('when anybody but the operator asks then it is forbidden', async () => {
    for (const who of [await desk.as('admin', { tenant: 'acme' }), await desk.as('process_owner')]) {
      expectProblem(await give(who, 'acme', []), 403);
      expectProblem(await who.request('GET', '/tenants/acme'), 403);
    }
  });
});

describe('given a requester', () => {
  it('when they choose what only the desk may then it is refused with what they may choose', async () => {
    const ann = await desk.as('requester');
    const loud = { title: 'Down', impact: 'critical', urgency: 'critical' };
    const refused = await ann.post('/incidents', loud);
    expectProblem(refused, 400, 'impact', 'urgency');
    expect(JSON.stringify(refused.body)).toContain('low, medium, high');
    const { body } = await ann.post('/incidents', { title: 'Slow', urgency: 'high' });
    await desk.mailTo(ann.email);
    const agent = await desk.as('agent');
    const { number } = body as { number: string };
    expect(await agent.read(number)).toMatchObject({ impact: 'medium', urgency: 'high', priority: 'medium' });
    expect((await agent.open({ ...loud, requester: { email: ann.email } })).priority).toBe('critical');
    await desk.mailTo(ann.email);
  });
});

describe('given administrative acts', () => {
  it('when something is changed then who, what, before and after are a row and an event, and no secret is in either', async () => {
    const admin = await desk.as('admin', { tenant: 'audited' });
    const [url, secret] = ['https://hooks.example.com/T000/B000/XXXX', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'];
    await publish(admin, () => ({
      webhooks: { chat: { url, secret } },
      defaults: { impact: 'low', urgency: 'medium' },
    }));
    const made = await admin.post('/integrations/generic/tokens', {});
    const { id, token } = made.body as { id: string; token: string };
    await admin.request('PUT', '/integrations/generic/secret', { secret: 'known to nobody else' });
    await admin.request('DELETE', `/integrations/generic/tokens/${id}`);
    await admin.post('/configuration/replays', {});
    const found = await rows(admin);
    expect(found.map(({ what }) => what)).toEqual([
      'replay-begun',
      'token-revoked',
      'secret-set',
      'token-made',
      'secret-set',
      'configuration-published',
    ]);
    expect(found.at(-2)).toMatchObject({ about: 'webhooks.chat', before: { set: false }, after: { set: true } });
    expect(found.at(-1)).toMatchObject({
      by: admin.email,
      before: { version: 0, values: { 'defaults.impact': 'medium' } },
      after: { version: 1, values: { 'defaults.impact': 'low', 'webhooks.chat.url': '***' } },
    });
    expect(found[1]).toMatchObject({ about: 'generic', before: { tokens: [id] }, after: { tokens: [] } });
    await desk.settle();
    const events = await desk.controls.events();
    const told = found.map((row) => events.find(({ detail }) => detail.id === row.id));
    expect(told.map((event) => event?.['detail-type'])).toEqual(found.map(({ what }) => `administration.${what}.v1`));
    expect(told.map((event) => event?.detail.data.after)).toEqual(found.map(({ after }) => after));
    const kept = [
      await desk.stores.partition('CONFIGURATION#audited'),
      await desk.stores.partition('INTEGRATIONS#audited'),
    ];
    for (const hidden of [url, secret, token, 'known to nobody else'])
      expect(JSON.stringify([found, told, kept])).not.toContain(hidden);
    const { body } = await admin.request('GET', '/configuration');
    expect(body).toMatchObject({ webhooks: { chat: { url, secret } } });
  });

  it('when it is refused or repeated then there is no further row, and rows are found by time and by whom', async () => {
    const [ann, bob] = [await desk.as('admin', { tenant: 'asked' }), await desk.as('admin', { tenant: 'asked' })];
    const key = { 'idempotency-key': 'once' };
    await ann.post('/integrations/generic/tokens', {}, key);
    await ann.post('/integrations/generic/tokens', {}, key);
    const { body } = await ann.request('GET', '/configuration');
    expectProblem(await ann.request('PUT', '/configuration', { ...(body as object), defaultGroup: 'nobody' }), 400);
    await desk.advance('PT1H');
    const noon = await desk.controls.now();
    await bob.post('/integrations/grafana/tokens', {});
    expect((await rows(ann)).map(({ by, about }) => [by, about])).toEqual([
      [bob.email, 'grafana'],
      [ann.email, 'generic'],
    ]);
    expect(await rows(ann, `&by=${ann.email}`)).toHaveLength(1);
    expect(await rows(ann, `&from=${noon}`)).toHaveLength(1);
    expect(await rows(ann, `&to=${noon}`)).toHaveLength(1);
    const { body: page } = await ann.request('GET', '/audit?limit=1');
    const { nextCursor } = page as { nextCursor: string };
    expectProblem(await ann.request('GET', `/audit?limit=1&by=x&cursor=${nextCursor}`), 400, 'cursor');
    expectProblem(await (await desk.as('process_owner')).request('GET', '/audit'), 403);
  });
});

describe('given a configuration published more than once', () => {
  it('when its versions are read then each says who, when and why, and shows what stood in it', async () => {
    const [admin, agent] = [await desk.as('admin', { tenant: 'kept' }), await desk.as('agent', { tenant: 'kept' })];
    const survey = (days: number) => ({ survey: { ask: true, days } });
    expect((await publish(admin, () => ({ ...survey(7), reason: 'Links live too long' }))).status).toBe(200);
    expect((await publish(admin, () => survey(9))).status).toBe(200);
    const versions = await agent.pages('/configuration/versions?limit=1');
    expect(versions).toEqual([
      { number: 2, at: expect.any(String), by: admin.email, reason: null },
      { number: 1, at: expect.any(String), by: admin.email, reason: 'Links live too long' },
      { number: 0, at: null, by: null, reason: null },
    ]);
    const { body } = await agent.request('GET', '/configuration/versions/1');
    expect(body).toMatchObject({ ...(versions[1] as object), document: survey(7) });
    expectProblem(await agent.request('GET', '/configuration/versions/3'), 404);
    expectProblem(await publish(admin, () => ({ reason: '' })), 400, 'reason');
  });
});

describe('given a configuration of thousands of items', () => {
  const items = (count: number, label = 'Database of a branch with a long name') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `db-${at}`,
        {
          label,
          names: [`arn:aws:rds:eu-central-1:123456789012:db:orders-${at}`],
          runbook: `https://w.example.com/${at}`,
        },
      ]),
    );

  it('when it is published then it is stored and read whole, and what is larger is told the limit', async () => {
    const admin = await desk.as('admin', { tenant: 'large' });
    const configurationItems = items(2000);
    expect((await publish(admin, () => ({ configurationItems }))).status).toBe(200);
    const { body } = await admin.request('GET', '/configuration');
    expect(Object.keys((body as { configurationItems: object }).configurationItems)).toHaveLength(2000);
    const [row] = await rows(admin);
    expect(row?.after).toMatchObject({ more: expect.any(Number) });
    const refused = await publish(admin, () => ({ configurationItems: items(2000, '漢'.repeat(200)) }));
    expectProblem(refused, 413);
    expect(refused.body).toMatchObject({ limit: 1_048_576, detail: expect.stringContaining('1048576') });
    const description = (await admin.request('GET', '/openapi.json')).body as {
      paths: Record<string, { put: { requestBody: object } }>;
    };
    expect(description.paths['/configuration']?.put.requestBody).toMatchObject({ 'x-max-bytes': 1_048_576 });
  });
});
