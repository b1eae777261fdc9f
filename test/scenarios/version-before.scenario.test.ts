import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { recordOfPk } from '#shared/store/table/keys.ts';
import type { ApiClient, JournalEntry } from '#test/harness/desk/api-client.ts';
import { ownDeskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { signedAlert } from '#test/harness/touch/touch-secrets.ts';
import { aReceiver, isSignedWith, type Receiver } from '#test/harness/touch/webhook-receiver.ts';
import { postAlert } from '#test/harness/touch/webhooks.ts';
import { BEFORE, itemsBefore, numberOf, objectsBefore, wireItemsBefore } from '#test/harness/version-before.ts';

/** Its keys are those of the version before: the next file's desk must not go on with them. */
const desk = ownDeskForThisFile(BEFORE.now);
let hook: Receiver;
let items: ReturnType<typeof itemsBefore>;
let staff: Record<string, ApiClient>;

beforeAll(async () => {
  hook = await aReceiver();
  items = itemsBefore(hook.url);
  for (const { key, body } of objectsBefore()) await desk.stores.putObject(key, body);
  await desk.stores.put(wireItemsBefore(hook.url));
  await desk.settle();
  staff = {
    default: await desk.as('admin', { email: 'ada@example.com' }),
    acme: await desk.as('admin', { email: 'acme-admin@example.com', tenant: 'acme' }),
  };
});

afterAll(() => hook[Symbol.asyncDispose]());

const of = (tenant: string) => staff[tenant] as ApiClient;
const snapshots = () => items.filter(({ sk }) => sk === 'META');
const records = () => snapshots().map(({ pk }) => recordOfPk(pk));

/** Whom it wrote to or may write to, all of it from before. */
const forgetEverybody = () => desk.watch.forget([...new Set(JSON.stringify(items).match(/[\w.+-]+@example\.com/g))]);

async function expectIntact(): Promise<void> {
  for (const { tenant, number } of records()) {
    const { body } = await of(tenant).request('GET', `/incidents/${number}/verification`);
    expect(body, `${tenant} ${number}`).toMatchObject({ intact: true, head: 'signed', differs: [], unreadable: null });
  }
}

const say = (path: string, token: keyof typeof BEFORE.tokens, body: object) =>
  postAlert(desk, path, body, { authorization: `Bearer ${BEFORE.tokens[token]}` });

const fires = (key: string, more: object = {}) =>
  say('night-watch', 'night-watch', { key, state: 'firing', severity: 'high', title: `${key} is wrong`, ...more });

describe('given what the version before has stored', () => {
  it('when it starts then nothing is told again, and each record is read, listed and as it was written', async () => {
    expect(await desk.controls.mail()).toEqual([]);
    forgetEverybody();
    await expectIntact();
    for (const tenant of ['default', 'acme']) {
      const queries = ['', '&waiting=only', ...['resolved', 'closed', 'canceled'].map((status) => `&status=${status}`)];
      const pages = await Promise.all(queries.map((query) => of(tenant).pages(`/incidents?limit=7${query}`)));
      const listed = new Set(
        z
          .array(z.looseObject({ number: z.string() }))
          .parse(pages.flat())
          .map(({ number }) => number),
      );
      const all = records().filter((record) => record.tenant === tenant);
      expect([...listed].sort()).toEqual(all.map(({ number }) => number).sort());
    }
    for (const { tenant, number } of records()) {
      const lists = ['timeline', 'notifications'].map((list) =>
        of(tenant).pages(`/incidents/${number}/${list}?limit=9`),
      );
      expect(JSON.stringify(await Promise.all(lists))).not.toContain('"unreadable"');
      for (const part of ['', '/tasks', '/clocks'])
        expect((await of(tenant).request('GET', `/incidents/${number}${part}`)).status, number + part).toBe(200);
    }
    for (const list of ['/audit?limit=5', '/mail/unprocessed?limit=5', '/alerts/unparsed?limit=5'])
      expect(JSON.stringify(await of('default').pages(list))).not.toMatch(/"unreadable":true|^\[\]$/);
    const replay = await of('default').request('GET', `/configuration/replays/${BEFORE.replay}`);
    expect(replay).toMatchObject({ status: 200, body: { status: 'done' } });
  });

  it('when its configuration is read then it is as it was published', async () => {
    for (const [tenant, version] of [
      ['default', 2],
      ['acme', 1],
    ] as const) {
      const stored = items.find(({ pk, sk }) => pk === `CONFIGURATION#${tenant}` && sk === `V#000000${version}`);
      const { body } = await of(tenant).request('GET', '/configuration');
      expect(body).toMatchObject({ ...(stored?.document as object), version });
    }
  });

  it('when its alerts go on then each finds its record', async () => {
    const agent = of('default');
    const found = { accepted: [{ number: numberOf('repeated') }] };
    expect((await fires('disk-db-7', { description: 'Now 100 %' })).body).toMatchObject(found);
    expect((await fires('quiet-1')).body).toMatchObject({ accepted: [{ number: numberOf('quiet') }] });
    expect((await fires('noted-san-1')).body).toMatchObject({ accepted: [{ number: numberOf('recovered') }] });
    const anvil = { key: 'anvil', state: 'firing', severity: 'high', title: 'Anvil missing' };
    expect((await say('generic', 'acme', anvil)).body).toMatchObject({ accepted: [{ number: 'INC-000002' }] });
    await desk.putAlert({ key: 'flaps-1', state: 'firing', title: 'flaps-1 is broken', resource: 'flaps-1' });
    const members = ['node-1', 'node-3'].map((instance) => ({
      ...{ status: 'resolved', startsAt: '2026-09-07T07:50:00Z', fingerprint: `f-${instance}`, annotations: {} },
      ...{ endsAt: '2026-09-07T08:46:00Z', labels: { alertname: 'Down', instance, severity: 'critical', job: 'node' } },
    }));
    const sent = { version: '4', groupKey: '{}', status: 'resolved', receiver: 'firstline', alerts: members };
    expect((await say('alertmanager', 'alertmanager', sent)).status).toBe(202);
    await desk.settle();
    expect(await agent.read(numberOf('flapping'))).toMatchObject({ alert: { occurrences: 2 } });
    expect(await agent.read(numberOf('members'))).toMatchObject({ status: 'resolved', alert: { state: 'resolved' } });
    expect(await signedAlert(desk, 'default', 'a made-up secret of the fixture', 'second-grafana')).not.toBe(401);
  });

  it('when something new happens then its people, items and silences drive the rules', async () => {
    const agent = of('default');
    const { body } = await fires('full-db-42', { resource: 'db-42', severity: 'critical' });
    await fires('quiet-2', { resource: 'quiet-2' });
    await desk.settle();
    const { accepted } = z.object({ accepted: z.array(z.object({ number: z.string() })) }).parse(body);
    expect(await agent.read(accepted[0]?.number ?? '')).toMatchObject({
      ...{ group: 'database', impact: 'critical', configurationItems: ['orders-db', 'db-42'] },
      alert: { key: 'full-db-42', runbook: 'https://runbooks.example.com/orders-db' },
    });
    const [quiet] = await agent.list('configurationItem=quiet-2');
    expect(quiet).toMatchObject({ alert: { quiet: { why: 'silence' } } });
    await agent.do(numberOf('new'), 'assign', { group: 'service-desk', assignee: 'lin@example.com' });
    await desk.settle();
    const german = (await desk.controls.mail('lin@example.com')).filter(({ text }) => text.includes('zugewiesen'));
    expect(german).toHaveLength(1);
  });

  it('when people and items are asked for then they are records, and its configuration still names them', async () => {
    const agent = of('default');
    const { body } = await agent.request('GET', '/configuration');
    const named = body as Record<'people' | 'configurationItems', Record<string, object>>;
    const idsOf = (found: unknown[], id: string) => found.map((one) => (one as Record<string, unknown>)[id]).toSorted();
    expect(idsOf(await agent.pages('/people?limit=2'), 'email')).toEqual(Object.keys(named.people).toSorted());
    const registered = await agent.pages('/configuration-items?limit=2');
    expect(idsOf(registered, 'id')).toEqual(Object.keys(named.configurationItems).toSorted());
    for (const [id, item] of Object.entries(named.configurationItems)) {
      const path = `/configuration-items/${encodeURIComponent(id)}`;
      expect((await agent.request('GET', path)).body).toMatchObject(item);
      expect((await agent.request('GET', `${path}/verification`)).body).toMatchObject({ intact: true, entries: 1 });
    }
    const { body: again } = await fires('full-db-43', { resource: 'db-43', severity: 'critical' });
    await desk.settle();
    const { accepted } = z.object({ accepted: z.array(z.object({ number: z.string() })) }).parse(again);
    expect(await agent.read(accepted[0]?.number ?? '')).toMatchObject({ group: 'database', impact: 'critical' });
  });

  it('when its mails are answered, looked at or taken in then they lead to their records', async () => {
    const mailed = numberOf('mailed');
    const mail = { subject: 'Without a number', text: 'It burns again.' };
    await desk.mailer.send({ ...mail, from: 'bob@example.com', to: BEFORE.replyTo.mailed });
    await desk.mailer.send({ ...mail, from: 'wile@example.com', to: BEFORE.replyTo.acme });
    await desk.settle();
    const last = async (tenant: string, number: string): Promise<JournalEntry | undefined> =>
      (await of(tenant).timeline(number)).at(-1);
    expect(await last('default', mailed)).toMatchObject({ type: 'commented', by: 'bob@example.com' });
    expect(await last('acme', 'INC-000001')).toMatchObject({ type: 'commented', by: 'wile@example.com' });
    const { attachments } = await of('default').read(mailed);
    const link = await of('default').request('GET', `/incidents/${mailed}/attachments/${attachments[0]?.id}`);
    const { url } = z.object({ url: z.string() }).parse(link.body);
    expect(await (await fetch(url)).text()).toBe('attached words');
    const waiting = await of('default').pages('/mail/unprocessed?action=hold-for-review&limit=5');
    const mails = z.array(z.object({ id: z.string(), from: z.string() })).parse(waiting);
    const held = mails.find(({ from }) => from === 'eve@example.com');
    const accepted = await of('default').post(`/mail/unprocessed/${held?.id}/accept`, {});
    expect(accepted).toMatchObject({ status: 200, body: { settled: { as: 'comment', number: mailed } } });
  });

  it('when time moves then each timer fires at its instant, and webhooks are called signed', async () => {
    // What was worked on above has other timers by now.
    const touched = ['new', 'mailed', 'repeated', 'recovered', 'quiet', 'flapping', 'members'].map(numberOf);
    const until = Date.parse(BEFORE.now) + 4.5 * 3_600_000;
    await desk.moveTo(new Date(until).toISOString());
    await desk.settle();
    let fired = 0;
    for (const { pk, timer } of snapshots()) {
      const { tenant, number } = recordOfPk(pk);
      const { at, kind } = (timer ?? { at: '9999', kind: 'none' }) as { at: string; kind: string };
      if (touched.includes(number) || Date.parse(at) > until || at === '9999') continue;
      const entries = (await of(tenant).timeline(number)).map((entry) => entry.at);
      expect(entries, `${number} ${kind}`).toContain(at);
      fired += 1;
    }
    expect(fired).toBeGreaterThan(10);
    const secret = `whsec_${Buffer.alloc(24, 5).toString('base64')}`;
    const signed = hook.calls.filter((call) => isSignedWith(secret, call));
    expect(signed.length).toBeGreaterThan(0);
    const unsigned = hook.calls.filter(({ headers }) => headers['webhook-signature'] === undefined);
    expect(unsigned.length).toBeGreaterThan(0);
    expect(signed.length + unsigned.length).toBe(hook.calls.length);
    forgetEverybody();
  });

  it('when commands go on then none fails, and each record is as it was written still', async () => {
    const note = ['comments', { body: 'Дальше 继续 🔥', visibility: 'internal' }] as const;
    const task = ['tasks', { title: 'Go on', owner: { person: 'max@example.com' } }] as const;
    const hold = ['hold', { reason: 'awaiting_supplier', comment: 'They look' }] as const;
    const resolve = ['resolve', { code: 'fixed', notes: 'Done' }] as const;
    const reopen = ['reopen', { reason: 'Not at all' }] as const;
    const goOn = async ({ tenant, number }: { tenant: string; number: string }, index: number) => {
      const ways = [[note, ['accept', {}], hold, ['resume', {}]] as const, [task, resolve, reopen] as const];
      for (const [action, body] of ways[index % ways.length] ?? []) {
        const { status } = await of(tenant).post(`/incidents/${number}/${action}`, body);
        expect([200, 201, 409], `${tenant} ${number} ${action}: ${status}`).toContain(status);
      }
    };
    await Promise.all(records().map(goOn));
    await desk.settle();
    await expectIntact();
    await of('default').configure(() => ({ incidentManager: 'lea@example.com' }));
    await desk.settle();
    forgetEverybody();
  });
});
