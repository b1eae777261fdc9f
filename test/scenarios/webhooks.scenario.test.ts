import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { mintToken, postAlert, sender } from '#test/harness/touch/webhooks.ts';

const COPIES = 50;
const LARGEST = 6 * 1024 * 1024;

const desk = deskForThisFile();

const alert = (key: string, more: object = {}) => ({ key, state: 'firing', title: `Trouble with ${key}`, ...more });

describe('given an integration with a token', () => {
  it('when its alert fires, repeats and recovers then one incident follows', async () => {
    const admin = await desk.as('admin');
    const { send } = await sender(desk, admin, 'generic');
    const opened = await send(alert('disk', { id: '1', severity: 'critical' }));
    expect(opened).toMatchObject({ accepted: [{ index: 0, key: 'disk', outcome: 'opened' }], unparsed: [] });
    const number = opened.accepted[0]?.number ?? '';
    expect(await send(alert('disk', { id: '2' }))).toMatchObject({ accepted: [{ outcome: 'counted', number }] });
    expect(await send(alert('disk', { id: '2' }))).toMatchObject({ accepted: [{ outcome: 'repeated' }] });
    expect(await admin.read(number)).toMatchObject({ priority: 'critical', alert: { occurrences: 2, key: 'disk' } });
    await send(alert('disk', { id: '3', state: 'resolved' }));
    expect(await admin.read(number)).toMatchObject({ status: 'resolved', alert: { state: 'resolved' } });
  });

  it('when fifty send the same key at once then there is one incident, and no answer but 202', async () => {
    const admin = await desk.as('admin');
    const { send } = await sender(desk, admin, 'generic');
    const copies = Array.from({ length: COPIES }, (_, id) => send(alert('crowd', { id: `${id}` })));
    const numbers = (await Promise.all(copies)).map(({ accepted }) => accepted[0]?.number);
    expect(new Set(numbers).size).toBe(1);
    expect(await admin.read(numbers[0] ?? '')).toMatchObject({ alert: { occurrences: COPIES } });
  });

  it('when one of a batch cannot be read then the others are reported and it is kept', async () => {
    const admin = await desk.as('admin');
    const { send } = await sender(desk, admin, 'generic');
    const { accepted, unparsed } = await send([
      alert('batch/1'),
      { state: 'firing', title: 'No key' },
      alert('batch/2'),
    ]);
    expect(accepted).toMatchObject([
      { index: 0, key: 'batch/1', outcome: 'opened' },
      { index: 2, key: 'batch/2', outcome: 'opened' },
    ]);
    expect(unparsed).toMatchObject([{ index: 1, errors: [{ path: 'key', message: 'is missing' }] }]);
    await desk.watch.takeTrouble(/ALERT_UNREADABLE/);
  });

  it('when the same Idempotency-Key comes again then nothing is counted', async () => {
    const admin = await desk.as('admin');
    const { send } = await sender(desk, admin, 'generic');
    const body = [alert('keyed/1'), alert('keyed/2')];
    const headers = { 'idempotency-key': 'once' };
    await send(body, headers);
    expect(await send(body, headers)).toMatchObject({ accepted: [{ outcome: 'repeated' }, { outcome: 'repeated' }] });
  });
});

describe('given a source that says the same words again while something fires', () => {
  it('when they come at once then they are a redelivery, and some time later one occurrence more each time', async () => {
    const admin = await desk.as('admin');
    const { send } = await sender(desk, admin, 'alertmanager');
    const body = {
      ...{ version: '4', status: 'firing' },
      alerts: [
        {
          status: 'firing',
          labels: { alertname: 'Latency', instance: 'web-1' },
          annotations: { summary: 'Slow' },
          startsAt: '2026-09-07T08:00:00Z',
          endsAt: '0001-01-01T00:00:00Z',
          fingerprint: 'c6eadffa33fcdf37',
        },
      ],
    };
    const number = (await send(body)).accepted[0]?.number ?? '';
    expect(await send(body)).toMatchObject({ accepted: [{ outcome: 'repeated' }] });
    for (const occurrences of [2, 3]) {
      await desk.advance('PT15S');
      expect(await send(body)).toMatchObject({ accepted: [{ outcome: 'counted', number }] });
      expect(await send(body)).toMatchObject({ accepted: [{ outcome: 'repeated' }] });
      expect(await admin.read(number)).toMatchObject({ alert: { occurrences } });
    }
  });
});

/** As an Alertmanager sends a group: every alert of it each time, whichever of them changed. */
function group(
  ...alerts: readonly { readonly state?: 'resolved'; readonly labels: Record<string, string>; readonly print: string }[]
) {
  return {
    ...{
      version: '4',
      status: 'firing',
      receiver: 'firstline',
      groupKey: '{}:{}',
      externalURL: 'http://am.example.com',
    },
    alerts: alerts.map(({ state = 'firing', labels, print: fingerprint }) => ({
      ...{ status: state, labels, fingerprint, startsAt: '2026-09-07T06:00:00Z', generatorURL: '' },
      ...{ annotations: { summary: `${labels.alertname} on ${labels.device ?? labels.instance}` } },
      endsAt: state === 'firing' ? '0001-01-01T00:00:00Z' : '2026-09-07T07:00:00Z',
    })),
  };
}

describe('given an Alertmanager', () => {
  const labels = { alertname: 'Memory', instance: 'c9' };
  const warning = { labels: { ...labels, severity: 'warning' }, print: 'aa01' };
  const critical = { labels: { ...labels, severity: 'critical' }, print: 'aa02' };

  it('when an alert gets worse then it stays one incident, over when both its members are', async () => {
    const admin = await desk.as('admin');
    const { send } = await sender(desk, admin, 'alertmanager');
    const number = (await send(group(warning))).accepted[0]?.number ?? '';
    await desk.advance('PT1M');
    await send(group(warning, critical));
    expect(await admin.read(number)).toMatchObject({
      priority: 'critical',
      alert: {
        ...{ integration: 'alertmanager', state: 'firing', severity: 'critical', since: '2026-09-07T06:00:00.000Z' },
        members: [
          { id: 'aa01', state: 'firing' },
          { id: 'aa02', state: 'firing' },
        ],
      },
    });
    await desk.advance('PT1M');
    await send(group(warning, { ...critical, state: 'resolved' }));
    const one = await admin.read(number);
    expect(one).toMatchObject({ status: 'new', alert: { state: 'firing', severity: 'medium', occurrences: 4 } });
    expect((one.alert?.lastAt ?? '') > one.openedAt).toBe(true);
    await send(group({ ...warning, state: 'resolved' }));
    expect(await admin.read(number)).toMatchObject({ status: 'resolved', alert: { state: 'resolved' } });
  });

  it('when it fires again with its old beginning then a new incident opens', async () => {
    const { send } = await sender(desk, await desk.as('admin'), 'alertmanager');
    expect(await send(group(warning))).toMatchObject({ accepted: [{ outcome: 'opened' }] });
    expect(await send(group({ ...warning, state: 'resolved' }))).toMatchObject({
      accepted: [{ outcome: 'recovered' }],
    });
    expect(await send(group(warning))).toMatchObject({ accepted: [{ outcome: 'opened' }] });
    expect(await send(group({ ...warning, state: 'resolved' }))).toMatchObject({
      accepted: [{ outcome: 'recovered' }],
    });
  });

  it('when ten alerts share one exporter then each is its own, and none the parent of another', async () => {
    const admin = await desk.as('admin');
    const { send } = await sender(desk, admin, 'alertmanager');
    const disks = Array.from({ length: 10 }, (_, n) => ({
      labels: { alertname: 'DiskFull', instance: 'exporter:9100', device: `sd${n}`, severity: 'warning' },
      print: `dd${n}`,
    }));
    const numbers = (await send(group(...disks))).accepted.map(({ number }) => number ?? '');
    await desk.settle();
    const records = await Promise.all(numbers.map((number) => admin.read(number)));
    expect(records.map(({ parent }) => parent)).toEqual(disks.map(() => null));
    await admin.do(numbers[0] ?? '', 'resolve', { code: 'fixed', notes: 'Cleaned up' });
    await send(group(...disks.slice(1).map((disk) => ({ ...disk, state: 'resolved' as const }))));
    await desk.settle();
    expect((await admin.read(numbers[9] ?? '')).resolution?.code).toBe('recovered');
  });

  it('when a second one sends the same labels then they share nothing', async () => {
    const admin = await desk.as('admin');
    await admin.configure((document) => ({
      alerts: { ...(document.alerts as object), integrations: { 'am-us': { source: 'alertmanager' } } },
    }));
    const [eu, us] = [await sender(desk, admin, 'alertmanager'), await sender(desk, admin, 'am-us')];
    const number = (await eu.send(group(critical))).accepted[0]?.number;
    const other = (await us.send(group(critical))).accepted[0]?.number ?? '';
    expect(other).not.toBe(number);
    await us.send(group({ ...critical, state: 'resolved' }));
    expect(await admin.read(number ?? '')).toMatchObject({ status: 'new', alert: { state: 'firing' } });
    expect(await admin.read(other)).toMatchObject({ status: 'resolved', alert: { integration: 'am-us' } });
  });
});

describe('given the ways in which a token can be sent', () => {
  it('when it is a bearer, a password, a header or in the address then it is taken', async () => {
    const admin = await desk.as('admin', { tenant: 'under_score' });
    const { token } = await mintToken(admin, 'generic');
    const basic = Buffer.from(`anybody:${token}`).toString('base64');
    const answers = await Promise.all([
      postAlert(desk, 'generic', alert('way/1'), { authorization: `Bearer ${token}` }),
      postAlert(desk, 'generic', alert('way/2'), { authorization: `Basic ${basic}` }),
      postAlert(desk, 'generic', alert('way/3'), { 'x-firstline-token': token }),
      postAlert(desk, `generic?token=${token}`, alert('way/4')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(await admin.list('limit=50')).toHaveLength(4);
  });

  it('when it is in the body, as a routing key, then it is taken', async () => {
    const { token } = await mintToken(await desk.as('admin'), 'pagerduty');
    const body = {
      ...{ routing_key: token, event_action: 'trigger', dedup_key: 'pd/1' },
      payload: { summary: 'Down', source: 'web-1', severity: 'critical' },
    };
    expect((await postAlert(desk, 'pagerduty', body)).status).toBe(202);
    expectProblem(await postAlert(desk, 'pagerduty', { ...body, routing_key: `${token}0` }), 401);
  });

  it('when a machine of the user pool sends its token then it reports for its own tenant', async () => {
    const machine = await desk.as('integration', { tenant: 'machines' });
    const answer = await machine.post('/alerts/generic', alert('pool'));
    expect(answer).toMatchObject({ status: 202, body: { accepted: [{ outcome: 'opened' }] } });
    expect(await machine.list('limit=50')).toMatchObject([{ alert: { key: 'pool' } }]);
    expectProblem(await (await desk.as('agent')).post('/alerts/generic', alert('pool')), 403);
  });

  it('when two are made then both are valid, and a third ends the first', async () => {
    const admin = await desk.as('admin', { tenant: 'rotation' });
    const made = [
      await mintToken(admin, 'generic'),
      await mintToken(admin, 'generic'),
      await mintToken(admin, 'generic'),
    ];
    const statusOf = async (token = '') =>
      (await postAlert(desk, 'generic', alert('rotated'), { authorization: `Bearer ${token}` })).status;
    expect(await Promise.all(made.map(({ token }) => statusOf(token)))).toEqual([401, 202, 202]);
    const last = made[2];
    expect((await admin.request('DELETE', `/integrations/generic/tokens/${last?.id}`)).status).toBe(200);
    expect(await statusOf(last?.token)).toBe(401);
  });

  it('when the same request for a token is made twice then it is answered alike', async () => {
    const admin = await desk.as('admin', { tenant: 'twice' });
    const headers = { 'idempotency-key': 'k1' };
    const [first, second] = [
      await admin.post('/integrations/generic/tokens', undefined, headers),
      await admin.post('/integrations/generic/tokens', undefined, headers),
    ];
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(first.body).toMatchObject({ tokens: [{ createdBy: admin.email }] });
    expectProblem(await admin.post('/integrations/zabbix/tokens', undefined, headers), 422);
  });
});

describe('given a sender that signs', () => {
  const SECRET = 'a secret of sixteen or more';

  it('when the signature is right and young then it is taken, and otherwise not', async () => {
    const admin = await desk.as('admin');
    const set = await admin.request('PUT', '/integrations/grafana/secret', { secret: SECRET });
    expect(set.status).toBe(200);
    expect(JSON.stringify(set.body)).not.toContain(SECRET);
    const now = Math.floor(Date.parse(await desk.controls.now()) / 1000);
    const body = JSON.stringify({ status: 'firing', alerts: [] });
    const signed = (seconds: number, text = body) => ({
      'content-type': 'application/json',
      'x-grafana-alerting-timestamp': String(seconds),
      'x-grafana-alerting-signature': createHmac('sha256', SECRET).update(`${seconds}:${text}`).digest('hex'),
    });
    expectProblem(await postAlert(desk, 'grafana', body, signed(now - 3600)), 401);
    expectProblem(await postAlert(desk, 'grafana', body, signed(now, `${body} `)), 401);
    expectProblem(await postAlert(desk, 'grafana', body, { 'content-type': 'application/json' }), 401);
    expect((await postAlert(desk, 'grafana', body, signed(now))).status).not.toBe(401);
  });

  it('when SNS did not sign what claims to be from SNS then a token does not help', async () => {
    const { post } = await sender(desk, await desk.as('admin'), 'sns');
    const message = {
      ...{ Type: 'SubscriptionConfirmation', MessageId: '1', TopicArn: 'arn:aws:sns:eu-west-1:123456789012:t' },
      ...{ Message: 'm', Timestamp: '2026-09-07T09:00:00.000Z', SignatureVersion: '2', Signature: 'AAAA' },
      ...{ Token: 't', SubscribeURL: 'http://127.0.0.1/confirm', SigningCertURL: 'https://example.com/x.pem' },
    };
    expectProblem(await post(JSON.stringify(message), { 'content-type': 'text/plain' }), 401);
  });
});

describe('given the list of integrations', () => {
  const TEST = {
    ...{ version: '1', status: 'firing', externalURL: 'https://grafana.example.com/' },
    alerts: [
      {
        ...{
          status: 'firing',
          labels: { alertname: 'TestAlert', instance: 'Grafana' },
          fingerprint: '57c6d9296de2ad39',
        },
        ...{ annotations: { summary: 'Notification test' }, startsAt: '2026-09-07T08:00:00Z' },
      },
    ],
  };

  it('then it says when each was heard of and tried, and how often it was refused, which is missing where it is the last', async () => {
    const admin = await desk.as('admin', { tenant: 'listeners' });
    const listed = async () => {
      const { items } = (await admin.request('GET', '/integrations')).body as { items: { name: string }[] };
      return items.find(({ name }) => name === 'grafana');
    };
    const missing = async () => {
      const { items } = (await admin.request('GET', '/setup')).body as { items: { code: string; about: string }[] };
      return items.filter(({ about }) => about === 'integrations.grafana').map(({ code }) => code);
    };
    const never = { lastSeenAt: null, lastTestAt: null, refused: { count: 0, lastAt: null } };
    expect(await listed()).toMatchObject(never);
    const { send } = await sender(desk, admin, 'grafana');
    await desk.advance('P2D');
    expect(await missing()).toEqual(['integration-silent']);
    const forged = { authorization: `Bearer fl_listeners_grafana_${'0'.repeat(48)}` };
    for (const _ of [1, 2]) expectProblem(await postAlert(desk, 'grafana', TEST, forged), 401);
    expect(await listed()).toMatchObject({ lastSeenAt: null, refused: { count: 2, lastAt: expect.any(String) } });
    expect(await missing()).toEqual(['integration-refused']);
    await desk.advance('PT1M');
    expect(await send(TEST)).toMatchObject({ accepted: [{ outcome: 'test', number: null }] });
    expect(await listed()).toMatchObject({ lastSeenAt: expect.any(String), lastTestAt: expect.any(String) });
    expect(await missing()).toEqual([]);
    expect(await admin.list('limit=50')).toEqual([]);
  });
});

describe('given what must be refused', () => {
  it.each([
    ['no token', {}],
    ['a token nobody made', { authorization: `Bearer fl_default_generic_${'0'.repeat(48)}` }],
    ['a token of a shape of its own', { authorization: 'Bearer hunter2' }],
    ['a token of the user pool that is forged', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImEifQ.' }],
  ])('when a body comes with %s then it is 401 and opens nothing', async (_, headers) => {
    expectProblem(await postAlert(desk, 'generic', alert('refused'), headers), 401);
    const agent = await desk.as('agent');
    expect((await agent.list('limit=50')).filter((incident) => incident.alert?.key === 'refused')).toEqual([]);
  });

  it('when the token is of another integration then it is 403', async () => {
    const { token } = await mintToken(await desk.as('admin'), 'generic');
    expectProblem(await postAlert(desk, 'alertmanager', {}, { authorization: `Bearer ${token}` }), 403);
  });

  it('when nobody knows the source then it is 404, whoever asks', async () => {
    expectProblem(await postAlert(desk, 'nagios-of-1999', {}), 404);
  });

  it('when the body is larger than a function is handed over then it is 413, proven or not', async () => {
    const { post } = await sender(desk, await desk.as('admin'), 'generic');
    const large = alert('large', { description: 'x'.repeat(LARGEST) });
    expectProblem(await post(large), 413);
    expectProblem(await postAlert(desk, 'generic', large), 413);
    // What the gateway cannot hand over is never seen by a function.
    await desk.watch.takeTrouble(/RequestTooLargeException/);
  });

  it('when somebody without the role asks for a token then there is none', async () => {
    expectProblem(await (await desk.as('agent')).post('/integrations/generic/tokens', undefined), 403);
    expectProblem(await (await desk.as('admin')).post('/integrations/unheard-of/tokens', undefined), 404);
  });
});
