import { ListBucketsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { MONDAY, ownDeskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

// Not shared: a reset leads back to where it began.
const desk = ownDeskForThisFile();

function s3(): S3Client {
  const { aws: endpoint, region } = desk.addresses;
  return new S3Client({ region, endpoint, credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' } });
}

const objects = async () => (await s3().send(new ListObjectsV2Command({ Bucket: desk.addresses.buckets[0] }))).KeyCount;

describe('given a desk that was used', () => {
  it('when it is reset then nothing is left, and it works as at first', async () => {
    const agent = await desk.as('agent');
    const bob = desk.person('bob');
    await desk.mailer.send({ from: bob, to: desk.mailbox, subject: 'No network', text: 'Since nine.' });
    await desk.mailTo(bob);
    await desk.advance('PT3H');
    expect(await objects()).toBeGreaterThan(0);

    await desk.controls.reset();
    const { controls, stores } = desk;
    expect((await controls.now()).slice(0, 16)).toBe(MONDAY.slice(0, 16));
    expect(await Promise.all([agent.list('limit=100'), controls.mail(), controls.events(), objects()])).toEqual([
      ...[[], [], [], 0],
    ]);
    expect(await Promise.all([controls.executions(), stores.partition('KEYRING')])).toEqual([[], []]);
    expect((await controls.logs()).filter(({ at }) => at > '2026-09-07T10')).toEqual([]);

    const monitor = await desk.as('integration');
    const { number } = await monitor.open({ title: 'No network', requester: { email: bob, name: 'Bob' } });
    expect(number).toBe('INC-000001');
    expect((await desk.mailTo(bob)).subject).toContain(number);
    // What was to come before comes no more; the new record's own deadline does.
    await desk.advance('P3D');
    expect((await agent.timeline(number)).map(({ type }) => type)).toContain('sla-breached');
  });

  it('when it is reset to an instant then its time begins there', async () => {
    await desk.controls.reset('2026-01-01T00:00:00Z');
    expect((await desk.controls.now()).slice(0, 16)).toBe('2026-01-01T00:00');
  });
});

describe('given a record whose timer runs', () => {
  it('when its execution is lost then the sweep does what was due', async () => {
    const [agent, monitor] = [await desk.as('agent'), await desk.as('integration')];
    const { number } = await monitor.open({ title: 'No network' });
    await desk.settle();
    expect((await desk.controls.lose(number)).lost).toHaveLength(1);
    await expect(desk.controls.lose(number)).rejects.toThrow('No execution runs');
    await desk.advance('P3D');
    expect((await agent.timeline(number)).map(({ type }) => type)).toContain('sla-breached');
    await desk.watch.takeTrouble(/SWEEP_FOUND/);
  });
});

describe('given the user pool', () => {
  it('when somebody comes with an access token then the gateway takes it and the desk does not', async () => {
    const agent = await desk.as('agent', { tokenUse: 'access' });
    expect((await agent.request('GET', '/incidents')).status).toBe(401);
    expect((await (await desk.as('agent', { tokenUse: 'id' })).request('GET', '/incidents')).status).toBe(200);
    await expect(desk.as('agent', { tokenUse: 'refresh' })).rejects.toThrow('tokenUse');
  });
});

describe('given S3 on the wire', () => {
  it('when all buckets are listed then they are those of the template', async () => {
    const { Buckets = [] } = await s3().send(new ListBucketsCommand({}));
    expect(Buckets.map(({ Name }) => Name)).toEqual(desk.addresses.buckets.toSorted());
  });
});
