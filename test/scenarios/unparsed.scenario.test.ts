import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { sender } from '#test/harness/touch/webhooks.ts';

const desk = deskForThisFile();

/** Every scenario here provokes it. */
afterEach(async () => {
  await desk.watch.takeTrouble(/ALERT_UNREADABLE|ALERTS_LEFT_OUT/);
});

const KeptSchema = z.looseObject({
  id: z.string(),
  source: z.string(),
  times: z.int(),
  failures: z.array(z.unknown()),
});

async function waiting(who: ApiClient) {
  return z.array(KeptSchema).parse(await who.pages('/alerts/unparsed?limit=1'));
}

async function configureMapping(admin: ApiClient, mapping: Record<string, string>): Promise<void> {
  await admin.configure(({ alerts }) => ({
    alerts: { ...(alerts as object), integrations: { 'night-watch': { source: 'generic', mapping } } },
  }));
}

const MAPPING = { key: 'host', state: "ok ? 'resolved' : 'firing'", title: "'Check of ' & host" };

describe('given a body that a mapping does not fit', () => {
  it('when the mapping is put right and it is read again then its incident opens, once', async () => {
    const admin = await desk.as('admin', { tenant: 'mapping' });
    await configureMapping(admin, { ...MAPPING, key: 'name' });
    const { send } = await sender(desk, admin, 'night-watch');
    const body = { host: 'web-1', ok: false };
    const [first, second] = [await send(body), await send(body)];
    const id = first.unparsed[0]?.id ?? '';
    expect(second.unparsed).toMatchObject([{ id }]);
    expect(await waiting(admin)).toMatchObject([{ id, source: 'generic', integration: 'night-watch', times: 2 }]);
    const whole = await admin.request('GET', `/alerts/unparsed/${id}`);
    expect(JSON.parse(String((whole.body as { body: string }).body))).toEqual(body);

    const again = await admin.post(`/alerts/unparsed/${id}/redrive`, undefined);
    expect(again.body).toMatchObject({ failures: [{ index: 0 }], redriven: { accepted: [] } });

    await configureMapping(admin, MAPPING);
    const redriven = await admin.post(`/alerts/unparsed/${id}/redrive`, undefined);
    expect(redriven.body).toMatchObject({
      failures: [],
      redriven: { accepted: [{ key: 'web-1', outcome: 'opened' }] },
    });
    await admin.post(`/alerts/unparsed/${id}/redrive`, undefined);
    expect(await admin.list('limit=50')).toMatchObject([{ title: 'Check of web-1', alert: { occurrences: 1 } }]);
    expect(await waiting(admin)).toEqual([]);
    expect(await admin.pages('/alerts/unparsed?state=redriven')).toMatchObject([{ id }]);
  });
});

describe('given a body that nobody can read', () => {
  it.each([
    ['no-json', '{"key": "unquoted, "state": firing}'],
    ['nested', `${'['.repeat(9000)}${']'.repeat(9000)}`],
  ])(
    'when it is %s and comes with a proof then it is told, kept whole, and driven again in vain',
    async (tenant, text) => {
      const admin = await desk.as('admin', { tenant });
      const { post } = await sender(desk, admin, 'generic');
      const answer = await post(text, { 'content-type': 'application/json' });
      expectProblem(answer, 400, '');
      const id = (answer.body as { id: string }).id;
      expect((await admin.request('GET', `/alerts/unparsed/${id}`)).body).toMatchObject({ body: text });
      expect((await admin.post('/alerts/unparsed/redrive', undefined)).body).toMatchObject({
        items: [{ id, failures: [{ index: null }] }],
        left: false,
      });
    },
  );
});

describe('given a batch of which some failed', () => {
  it('when it is read again then what was reported before is not counted twice', async () => {
    const admin = await desk.as('admin', { tenant: 'batch' });
    await configureMapping(admin, { ...MAPPING, title: "$assert(host != 'b', 'not b') ? host : host" });
    const { send } = await sender(desk, admin, 'night-watch');
    const { accepted, unparsed } = await send([
      { host: 'a', ok: false },
      { host: 'b', ok: false },
    ]);
    expect([accepted.length, unparsed.length]).toEqual([1, 1]);
    await configureMapping(admin, MAPPING);
    await admin.post('/alerts/unparsed/redrive', undefined);
    const incidents = await admin.list('limit=50');
    expect(incidents.map(({ alert }) => [alert?.key, alert?.occurrences]).sort()).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});

describe('given an event of the bus that nobody can read', () => {
  it('when it comes then it is kept beside the others, and can be driven again', async () => {
    const admin = await desk.as('admin');
    await desk.putAlert({ state: 'firing', title: 'No key' });
    await desk.settle();
    const [kept] = await waiting(admin);
    expect(kept).toMatchObject({ integration: null, source: 'firstline.alert' });
    expect((await admin.post(`/alerts/unparsed/${kept?.id}/redrive`, undefined)).body).toMatchObject({
      failures: [{ index: null }],
    });
  });
});

describe('given what somebody else puts on the desk’s bus', () => {
  it('when no source is called so then it is kept whole, and the desk’s own events never are', async () => {
    const admin = await desk.as('admin');
    const before = await waiting(admin);
    const detail = { build: 71, result: 'broken' };
    const put = (Source: string, DetailType: string) =>
      desk.putEvents([{ Source, DetailType, Detail: JSON.stringify(detail) }], desk.addresses.bus);
    await put('acme.build', 'Anything');
    await put('firstline', 'Alert');
    await desk.putAlert({ key: 'own', state: 'firing', title: 'Opens, and the desk tells of it on this bus' });
    await desk.settle();
    const kept = (await waiting(admin)).slice(0, -before.length || undefined);
    expect(kept.map(({ source, times }) => [source, times]).sort()).toEqual([
      ['acme.build', 1],
      ['firstline', 1],
    ]);
    const id = kept.find(({ source }) => source === 'acme.build')?.id;
    const whole = await admin.request('GET', `/alerts/unparsed/${id}`);
    expect(JSON.parse((whole.body as { body: string }).body)).toMatchObject({ 'detail-type': 'Anything', detail });
    expect((await admin.post(`/alerts/unparsed/${id}/redrive`, undefined)).body).toMatchObject({
      failures: [{ errors: [{ path: 'source', message: 'is no source the desk knows' }] }],
    });
  });
});

describe('given what another tenant keeps', () => {
  it('when somebody asks for it then there is nothing', async () => {
    const admin = await desk.as('admin', { tenant: 'owner' });
    const { send } = await sender(desk, admin, 'generic');
    const { unparsed } = await send({ title: 'No key' });
    const stranger = await desk.as('admin', { tenant: 'stranger' });
    expect(await waiting(stranger)).toEqual([]);
    expectProblem(await stranger.request('GET', `/alerts/unparsed/${unparsed[0]?.id}`), 404);
    expectProblem(await stranger.post(`/alerts/unparsed/${unparsed[0]?.id}/redrive`, undefined), 404);
  });
});

describe('given a sender that leaves alerts out of its body', () => {
  const alertOf = (place: number) => ({
    ...{ status: 'firing', labels: { alertname: 'Full', job: `j${place % 20}`, severity: `s${place}` } },
    ...{ annotations: { summary: 'x'.repeat(7900) }, fingerprint: `f${place}` },
    ...{ startsAt: '2026-09-07T08:00:00Z', endsAt: '0001-01-01T00:00:00Z' },
  });
  const alerts = Array.from({ length: 150 }, (_, place) => alertOf(place));
  const body = { version: '4', status: 'firing', truncatedAlerts: 57, alerts };
  const TakenSchema = z.object({
    ...{ accepted: z.array(z.unknown()), unparsed: z.array(z.unknown()) },
    leftOut: z.object({ count: z.int(), id: z.string() }),
  });

  it('when 150 of 207 come in 1.2 MB then all are taken, the gap is kept until somebody has seen it, and each incident says it', async () => {
    const admin = await desk.as('admin', { tenant: 'truncated' });
    const { post } = await sender(desk, admin, 'alertmanager');
    expect(JSON.stringify(body).length).toBeGreaterThan(1_200_000);
    let answer = await post(body);
    // On a busy machine it is told to send again, as Alertmanager does, and gets further each time.
    for (let tries = 0; answer.status === 503 && tries < 10; tries++) answer = await post(body);
    expect(answer.status).toBe(202);
    const { accepted, unparsed, leftOut } = TakenSchema.parse(answer.body);
    expect([accepted.length, unparsed.length, leftOut.count]).toEqual([150, 0, 57]);
    const gap = { errors: [{ path: 'truncatedAlerts' }] };
    expect(await waiting(admin)).toMatchObject([{ id: leftOut.id, failures: [gap] }]);
    const members = async () => {
      const incidents = await admin.list('limit=100');
      expect(new Set(incidents.map(({ alert }) => alert?.leftOut))).toEqual(new Set([57]));
      return incidents.reduce((sum, { alert }) => sum + (alert?.memberTotal ?? 0), 0);
    };
    expect(await members()).toBe(150);
    await admin.post(`/alerts/unparsed/${leftOut.id}/redrive`, undefined);
    expect(await waiting(admin)).toEqual([]);
    expect(await members()).toBe(150);
  });
});
