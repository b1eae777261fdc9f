import { readFileSync } from 'node:fs';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { CHAIN_START, chainHash } from '#domain/kernel/chain.ts';
import { ownDeskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { stripped } from '#test/harness/touch/stripped.ts';
import { signedAlert } from '#test/harness/touch/touch-secrets.ts';
import { aCallingStep, aReceiver, isSignedWith } from '#test/harness/touch/webhook-receiver.ts';
import { postAlert } from '#test/harness/touch/webhooks.ts';

/**
 * The table of a desk as its first release wrote it: an alert, a mail, a hold and a resolution in flight, and a second tenant
 * that had taken an address. Every item is as it was dumped; nothing of it was made by hand.
 */
const EARLIER: {
  readonly now: string;
  readonly integrationToken: string;
  readonly mail: { readonly subject: string; readonly replyTo: string; readonly messageId: string };
  readonly items: readonly Record<string, AttributeValue>[];
} = JSON.parse(readFileSync(new URL('../fixtures/earlier-desk.json', import.meta.url), 'utf8'));

const [ALERTED, MAILED, HELD, RESOLVED] = ['INC-000001', 'INC-000002', 'INC-000003', 'INC-000004'];
const RECORDS = [ALERTED, MAILED, HELD, RESOLVED];
const ACME = 'acme@firstline.localhost';
const BOB = 'bob@example.com';

/** Its keys are those of then, which no function has seen. */
const desk = ownDeskForThisFile(EARLIER.now);

/** What is told of an item comes after it: the stream of an earlier desk had been read long ago. */
beforeAll(async () => {
  const isSnapshot = ({ sk }: Record<string, AttributeValue>) => sk?.S === 'META';
  await desk.stores.put(EARLIER.items.toSorted((a, b) => Number(isSnapshot(a)) - Number(isSnapshot(b))));
  await desk.settle();
});

const verified = async (number: string) => {
  const agent = await desk.as('agent', { email: 'lin@example.com' });
  return (await agent.request('GET', `/incidents/${number}/verification`)).body;
};

const report = (state: 'firing' | 'resolved', description = '') =>
  postAlert(
    desk,
    'generic',
    { key: 'disk-db-7', state, severity: 'high', title: 'Disk of db-7 is full', resource: 'db-7', description },
    { authorization: `Bearer ${EARLIER.integrationToken}` },
  );

describe('given a desk of an earlier release in flight', () => {
  it('when it starts then nobody is told anything again, and every journal is as it was written, without a signature', async () => {
    for (const number of RECORDS)
      expect(await verified(number)).toMatchObject({ intact: true, head: 'unsigned', differs: [] });
  });

  it('when its token names no tenant then it is the one tenant’s', async () => {
    const { token } = (await (
      await fetch(`${desk.addresses.api}/_local/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'lin@example.com', roles: ['agent'] }),
      })
    ).json()) as { token: string };
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).not.toHaveProperty('custom:tenant');
    const answer = await fetch(`${desk.addresses.api}/incidents/${ALERTED}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await answer.json()).toMatchObject({ number: ALERTED, tenant: 'default' });
  });

  it('when its alert fires on and ends then both find the record, and the next one opens another', async () => {
    const agent = await desk.as('agent', { email: 'lin@example.com' });
    expect((await report('firing', 'Now 99 %')).body).toMatchObject({ accepted: [{ number: ALERTED }] });
    await desk.settle();
    expect((await agent.read(ALERTED)).alert).toMatchObject({ occurrences: 2, state: 'firing' });
    expect((await report('resolved')).status).toBe(202);
    await desk.settle();
    expect(await agent.read(ALERTED)).toMatchObject({ status: 'resolved', resolution: { code: 'recovered' } });
    expect(await verified(ALERTED)).toMatchObject({ intact: true, head: 'signed' });
    expect((await report('firing', 'Full again')).status).toBe(202);
    await desk.settle();
    const [again] = await agent.list('configurationItem=db-7&status=new');
    expect(again?.number).not.toBe(ALERTED);
    expect(again?.alert).toMatchObject({ integration: 'generic', key: 'disk-db-7' });
    await agent.do(again?.number ?? '', 'cancel', { reason: 'Known' });
  });

  it('when a tenant had taken an address then it stays theirs, and the operator sees it', async () => {
    const operator = await desk.as('admin');
    const acme = await desk.as('admin', { tenant: 'acme' });
    expect((await operator.request('GET', '/tenants/acme')).body).toMatchObject({ addresses: [ACME], used: [ACME] });
    expectProblem(await operator.request('PUT', '/tenants/beta', { addresses: [ACME] }), 400, 'addresses.0');
    await acme.configure(({ mail }) => ({ mail: { ...(mail as object), name: 'Acme helps' } }));
    const ada = desk.person('ada');
    await desk.mailer.send({ from: ada, to: ACME, subject: 'Door stuck', text: 'It does not open.' });
    expect((await desk.mailTo(ada)).from).toContain(ACME);
    expect(await acme.list(`requester=${ada}`)).toHaveLength(1);
    const both = [ACME, 'shop@firstline.localhost'];
    expect((await operator.request('PUT', '/tenants/acme', { addresses: both })).status).toBe(200);
  });

  it('when somebody answers a mail of then it is threaded by its address', async () => {
    const agent = await desk.as('agent', { email: 'lin@example.com' });
    const to = /<(.+)>/.exec(EARLIER.mail.replyTo)?.[1];
    await desk.mailer.send({ from: BOB, to, subject: 'Without a number', text: 'It is back, thank you for looking.' });
    await desk.settle();
    const last = (await agent.timeline(MAILED)).at(-1);
    expect(last).toMatchObject({ type: 'commented', by: BOB });
    expect(await verified(MAILED)).toMatchObject({ intact: true, head: 'signed' });
  });

  it('when its timers come then the reminder goes out and what is resolved closes', async () => {
    const agent = await desk.as('agent', { email: 'lin@example.com' });
    await desk.advance('P2DT1H');
    expect((await desk.mailTo('eve@example.com')).text).toContain(HELD);
    expect((await agent.timeline(HELD)).map(({ type }) => type)).toContain('hold-reminded');
    await desk.advance('P6D');
    expect(await agent.read(RESOLVED)).toMatchObject({ status: 'closed' });
    expect(await verified(RESOLVED)).toMatchObject({ intact: true, head: 'signed' });
    desk.watch.forget(['eve@example.com', 'sue@example.com', BOB]);
  });
});

describe('given a desk whose release before kept secrets in the table', () => {
  const TENANT = 'former';
  const SIGNS = 'grafana signs with this';
  const [OLD, NEW] = [7, 9].map((byte) => `whsec_${Buffer.alloc(24, byte).toString('base64')}`) as [string, string];
  const configurations = () => desk.stores.partition(`CONFIGURATION#${TENANT}`);
  const integrations = () => desk.stores.partition(`INTEGRATIONS#${TENANT}`);
  const parameters = () => desk.stores.parameters(`/firstline/local/${TENANT}`);

  /** As that release wrote it: configuration, head and integration. */
  async function writtenBefore(url: string) {
    const [at, by] = [EARLIER.now, 'ada@example.com'];
    const { mail, ...shipped } = shippedConfiguration('desk@firstline.localhost');
    const document = { ...shipped, mail: { ...mail, addresses: [] }, webhooks: { pager: { url, secret: OLD } } };
    const items = [
      { pk: `CONFIGURATION#${TENANT}`, sk: 'HEAD', version: 1 },
      { pk: `CONFIGURATION#${TENANT}`, sk: 'V#0000001', document, at, by },
      {
        ...{ pk: `INTEGRATIONS#${TENANT}`, sk: 'grafana', name: 'grafana', tokens: [], revision: 1 },
        secret: { value: SIGNS, setAt: at, setBy: by },
      },
    ];
    await desk.stores.put(items.map((item) => marshall(item, { removeUndefinedValues: true })));
  }

  it('when it is deployed, published, stripped then each step calls and proves, and only the last takes away', async () => {
    await using pager = await aReceiver();
    const { url } = pager;
    await writtenBefore(url);
    const before = [...(await configurations()), ...(await integrations())];
    const admin = await desk.as('admin', { tenant: TENANT });
    const works = async (secret: string) => {
      await desk.deliver('call-webhook', aCallingStep(TENANT, 'pager'));
      await desk.settle();
      expect(pager.calls.map((call) => isSignedWith(secret, call)).at(-1)).toBe(true);
      expect(await signedAlert(desk, TENANT, SIGNS)).not.toBe(401);
    };
    await works(OLD);
    expect(await parameters()).toEqual([]);

    expect((await admin.request('GET', '/setup')).status).toBe(200);
    expect((await parameters()).sort()).toEqual([SIGNS, JSON.stringify({ url, secret: OLD })].sort());
    expect([...(await configurations()), ...(await integrations())]).toMatchObject(before);
    await works(OLD);

    await admin.configure(() => ({ webhooks: { pager: { url, secret: NEW } } }));
    const published = (await configurations()).find(({ sk }) => sk === 'V#0000002');
    expect(published?.document).toMatchObject({ webhooks: { pager: { url, secret: NEW } } });
    expect(published).toHaveProperty('secrets.pager');
    await works(NEW);

    expect(await stripped(desk)).toEqual({ versions: 2, integrations: 1, unreadable: [] });
    expect(JSON.stringify([await configurations(), await integrations()])).not.toMatch(/whsec_|\/hook|signs with/);
    await works(NEW);
    const { body } = await admin.request('GET', '/configuration');
    expect(body).toMatchObject({ webhooks: { pager: { url, secret: NEW } } });
    expect(await stripped(desk)).toEqual({ versions: 0, integrations: 0, unreadable: [] });
  });
});

describe('given a record somebody changes past the desk', () => {
  const broken = () => desk.watch.takeTrouble(/JOURNAL_BROKEN/);

  const pk = (number: string) => `T#default#${number}`;
  const itemOf = async (number: string, sk: string) =>
    (await desk.stores.partition(pk(number))).find((item) => item.sk === sk) ?? {};

  /** Changes fields of the record as it is stored. */
  async function spoil(number: string, changes: Record<string, unknown>) {
    const { record } = await itemOf(number, 'META');
    await desk.stores.spoil(pk(number), 'META', { record: { ...(record as object), ...changes } });
  }

  async function opened() {
    const agent = await desk.as('agent');
    const bob = desk.person('bob');
    const { number } = await agent.open({ title: 'The truth', requester: { email: bob } });
    await desk.mailTo(bob);
    expect(await verified(number)).toMatchObject({ intact: true, head: 'signed' });
    return { agent, number };
  }

  it('when the snapshot alone is changed then the field is named, and it is told', async () => {
    const { number } = await opened();
    await spoil(number, { title: 'A lie' });
    expect(await verified(number)).toMatchObject({ intact: false, head: 'signed', differs: ['title'] });
    expect(await broken()).toHaveLength(1);
  });

  it('when the whole journal is written anew then its head is forged, for good', async () => {
    const { agent, number } = await opened();
    const { entry } = (await itemOf(number, 'J#0000001')) as unknown as { entry: Entry<'opened'> };
    const { hash: _, ...facts } = { ...entry, data: { ...entry.data, title: 'A lie' } };
    const hash = chainHash(CHAIN_START, facts);
    await desk.stores.spoil(pk(number), 'J#0000001', { entry: { ...facts, hash } });
    await spoil(number, { title: 'A lie', hash });
    const forged = { intact: false, head: 'forged', brokenAt: null, differs: [] };
    expect(await verified(number)).toMatchObject(forged);
    await agent.do(number, 'accept');
    await agent.do(number, 'comments', { body: 'Looking', visibility: 'internal' });
    expect(await verified(number)).toMatchObject(forged);
    const admin = await desk.as('admin');
    expectProblem(await admin.post(`/incidents/${number}/verification/repair`, { reason: 'x' }), 409);
    expect((await broken()).length).toBeGreaterThanOrEqual(4);
  });
});

it('given the items of the earlier desk, then none has what only later releases write', () => {
  const stored = EARLIER.items.map((item) => unmarshall(item));
  expect(stored.filter(({ seal }) => seal !== undefined)).toEqual([]);
  expect(stored.filter(({ sk }) => sk === 'TENANT')).toEqual([]);
});
