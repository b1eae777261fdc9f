import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { secondsAfter } from '#test/harness/instants.ts';

const desk = deskForThisFile();
const HEARTBEATS = {
  backup: {
    every: 'PT10M',
    title: 'The nightly backup was not heard of',
    severity: 'high',
    configurationItem: 'backup-01',
  },
  never: { every: 'PT1M', title: 'Never heard of', severity: 'high' },
};

let agent: ApiClient;
let token: string;

beforeAll(async () => {
  const admin = await desk.as('admin');
  agent = await desk.as('agent');
  await admin.configure(({ alerts, ...document }) => ({
    heartbeats: HEARTBEATS,
    serviceLevels: [],
    alerts: { ...(alerts as object), integrations: { jobs: { source: 'generic' } } },
    groups: { ...(document.groups as object) },
  }));
  token = ((await admin.post('/integrations/jobs/tokens', {})).body as { token: string }).token;
});

async function beat(name: string, bearer = token): Promise<{ status: number; body: { lateAt?: string } }> {
  const { api } = await desk.controls.addresses();
  const answer = await fetch(`${api}/heartbeats/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}` },
  });
  return { status: answer.status, body: (await answer.json()) as { lateAt?: string } };
}

const records = async () => (await agent.list('configurationItem=backup-01')).map(({ number }) => number);

describe('given a heartbeat that is expected every ten minutes', () => {
  it('when it is not heard in time then it is an alert, the next beat its recovery, and one that never beat is not late', async () => {
    expect((await beat('backup', 'fl_default_jobs_0')).status).toBe(401);
    expect((await beat('unknown')).status).toBe(404);
    await desk.advance('PT30M');
    expect(await records()).toEqual([]);
    expect((await beat('backup')).status).toBe(200);
    await desk.advance('PT9M');
    const last = await beat('backup');
    await desk.advance('PT9M');
    expect(await records()).toEqual([]);
    await desk.advance('PT2H');
    const [number = ''] = await records();
    const record = await agent.read(number);
    expect(record).toMatchObject({
      ...{ title: HEARTBEATS.backup.title, configurationItems: ['backup-01'], status: 'new' },
      alert: { key: 'heartbeat:backup', state: 'firing', severity: 'high', since: last.body.lateAt },
    });
    // The sweep looks once a minute.
    expect(record.openedAt <= secondsAfter(last.body.lateAt ?? '', 61)).toBe(true);
    expect((await beat('backup')).status).toBe(200);
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'resolved', alert: { state: 'resolved' } });
    await desk.advance('PT5M');
    expect(await records()).toHaveLength(1);
  });
});
