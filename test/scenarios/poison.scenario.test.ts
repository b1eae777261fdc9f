import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const REASON = { reason: 'Somebody wrote into the table' };

/** Every scenario here provokes some. */
afterEach(async () => {
  await desk.settle();
  await desk.watch.takeTrouble(/./);
});

function pkOf(number: string): string {
  return `T#default#${number}`;
}

/** Puts something into a record's snapshot that no release has ever written. */
async function poison(number: string): Promise<void> {
  const [meta] = (await desk.stores.partition(pkOf(number))).filter(({ sk }) => sk === 'META');
  await desk.stores.spoil(pkOf(number), 'META', { record: { ...(meta?.record as object), status: 'banana' } });
}

const QueueSchema = z.object({ setAside: z.object({ number: z.string(), reason: z.string() }) });

async function takeSetAside(): Promise<[queue: string, number: string]> {
  const { queue, body } = await desk.watch.takeDeadLetter();
  return [queue.replace(/^.*firstline-local-/, ''), QueueSchema.parse(body).setAside.number];
}

async function listed(who: ApiClient): Promise<unknown[]> {
  return who.pages('/incidents?limit=2');
}

async function gaps(who: ApiClient): Promise<unknown[]> {
  const { body } = await who.request('GET', '/setup');
  const { items } = z.object({ items: z.array(z.object({ code: z.string(), about: z.string() })) }).parse(body);
  return items.filter(({ code }) => code === 'record-unreadable').map(({ about }) => about);
}

describe('given a record that cannot be read', () => {
  it('when people work on, then it is told in its place, and repaired from its journal', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const numbers = [];
    for (const title of ['One', 'Two', 'Three']) numbers.push((await agent.open({ title, description: title })).number);
    const [, number = '', other = ''] = numbers;
    await desk.settle();
    desk.watch.forget([agent.email]);
    await poison(number);
    await desk.settle();
    expect([await takeSetAside(), await takeSetAside()].sort()).toEqual([
      ['arm-timers-dead-letters', number],
      ['publish-events-dead-letters', number],
    ]);
    expect(await listed(agent)).toHaveLength(3);
    expect(await listed(agent)).toContainEqual({ number, unreadable: true });
    for (const answer of [
      await agent.request('GET', `/incidents/${number}`),
      await agent.post(`/incidents/${number}/accept`, {}),
    ]) {
      expectProblem(answer, 409);
      const told = { type: 'urn:firstline:problem:unreadable', runbook: 'docs/runbook.md#record-unreadable' };
      expect(answer.body).toMatchObject({ ...told, number, part: 'snapshot' });
    }
    expect(await gaps(agent)).toEqual([number]);
    await agent.do(other, 'escalate', { type: 'hierarchical', reason: 'Going on' });
    expect(await desk.eventsOf(other, 'incident.escalated.v1')).toHaveLength(1);

    const verification = `/incidents/${number}/verification`;
    expect((await agent.request('GET', verification)).body).toMatchObject({ intact: false, unreadable: 'snapshot' });
    expectProblem(await agent.post(`${verification}/repair`, REASON), 403);
    expect(await admin.post(`${verification}/repair`, REASON)).toMatchObject({ status: 200, body: { intact: true } });
    expect(await admin.post(`${verification}/repair`, REASON)).toMatchObject({ status: 200, body: { intact: true } });
    expect(await agent.read(number)).toMatchObject({ title: 'Two', status: 'new' });
    await agent.do(number, 'accept');
    const types = (await agent.timeline(number)).map(({ type }) => type);
    expect(types.filter((type) => type === 'repaired')).toHaveLength(1);
    expect(await gaps(agent)).toEqual([]);
  });
});

describe('given a journal of which one entry cannot be read', () => {
  it('when somebody reads it then the others are shown, and nothing is made up of it', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const { number } = await agent.open({ title: 'A journal', description: 'Of four' });
    desk.watch.forget([agent.email]);
    await agent.do(number, 'accept');
    await desk.settle();
    await desk.stores.spoil(pkOf(number), 'J#0000002', { entry: { type: 'banana' } });
    const timeline = await agent.pages(`/incidents/${number}/timeline?limit=1`);
    expect(timeline[0]).toMatchObject({ version: 1, type: 'opened' });
    expect(timeline[1]).toEqual({ version: 2, unreadable: true });
    expect(await gaps(agent)).toEqual([number]);
    const verification = `/incidents/${number}/verification`;
    expect((await agent.request('GET', verification)).body).toMatchObject({ intact: false, brokenAt: 2 });
    expectProblem(await admin.post(`${verification}/repair`, REASON), 409);
    await agent.do(number, 'escalate', { type: 'hierarchical', reason: 'Its snapshot can be read' });
  });
});

describe('given records that are due, one of which cannot be read', () => {
  it('when their time comes then all others have their turn, and it is tried less and less often', async () => {
    const agent = await desk.as('agent');
    const until = new Date(Date.parse(await desk.controls.now()) + 3_600_000).toISOString();
    const numbers: string[] = [];
    for (let count = 0; count < 4; count++) {
      const { number } = await agent.open({ title: `Asleep ${count}`, description: 'Until then' });
      numbers.push((await agent.do(number, 'wait', { until })).number);
    }
    desk.watch.forget([agent.email]);
    await desk.settle();
    const [number = '', ...others] = numbers;
    await poison(number);
    await desk.settle();
    await takeSetAside();
    await takeSetAside();
    await desk.advance('PT1H1M');
    for (const other of others) expect(await agent.read(other)).toMatchObject({ status: 'new' });
    await desk.advance('PT4H');
    const tries = (await desk.controls.logs()).filter(
      ({ text }) => text.includes('SWEEP_FAILED_ON') && text.includes(number),
    );
    expect(tries.length).toBeGreaterThan(4);
    expect(tries.length).toBeLessThan(14);
    const states = (await desk.controls.executions()).map(({ status }) => status);
    expect(states).not.toContain('FAILED');
    const admin = await desk.as('admin');
    await admin.post(`/incidents/${number}/verification/repair`, REASON);
    await desk.advance('PT2M');
    expect(await agent.read(number)).toMatchObject({ status: 'new' });
  });
});

describe('given a mail whose original is not there', () => {
  it('when the desk has failed on it three times then it is listed, and leaves the list when it is taken in', async () => {
    const admin = await desk.as('admin');
    const sender = desk.person('ada');
    const timestamp = await desk.controls.now();
    const mail = { messageId: 'poisoned-1', timestamp, source: sender };
    const ses = { mail, receipt: { recipients: [desk.mailbox] } };
    const event = { Records: [{ eventSource: 'aws:ses', ses }] };
    await desk.deliver('ingest-mail', event);
    await desk.advance('PT5M');
    expect((await desk.watch.takeDeadLetter()).queue).toContain('ingest-mail');
    const failed = { action: 'failed', from: sender, key: 'incoming/poisoned-1', settled: null };
    expect(await admin.pages('/mail/unprocessed?limit=5')).toMatchObject([failed]);
    await desk.stores.putObject(failed.key, `From: ${sender}\r\nSubject: It burns\r\n\r\nHelp\r\n`);
    await desk.deliver('ingest-mail', event);
    await desk.settle();
    expect(await admin.pages('/mail/unprocessed?limit=5')).toEqual([]);
    expect(await admin.list(`requester=${sender}`)).toMatchObject([{ title: 'It burns' }]);
    desk.watch.forget([sender]);
  });
});

describe('given an alert about a record that cannot be read', () => {
  it('when it recovers then that is kept whole, and read again when the record is repaired', async () => {
    const admin = await desk.as('admin');
    await desk.putAlert({ key: 'poisoned', state: 'firing', title: 'Disk full' });
    await desk.settle();
    const [{ number = '' } = {}] = (await admin.list('limit=50')).filter(({ alert }) => alert?.key === 'poisoned');
    await poison(number);
    await desk.settle();
    await takeSetAside();
    await takeSetAside();
    await desk.putAlert({ key: 'poisoned', state: 'resolved' });
    await desk.putAlert({ key: 'healthy', state: 'firing', title: 'Goes on' });
    await desk.settle();
    const kept = z.array(z.looseObject({ id: z.string() })).parse(await admin.pages('/alerts/unparsed?limit=5'));
    expect(kept).toMatchObject([
      { source: 'firstline.alert', reason: 'the desk failed on it; the cause is in its log' },
    ]);
    await admin.post(`/incidents/${number}/verification/repair`, REASON);
    await admin.post(`/alerts/unparsed/${kept[0]?.id}/redrive`, undefined);
    expect(await admin.read(number)).toMatchObject({ alert: { state: 'resolved' } });
    expect(await admin.pages('/alerts/unparsed?limit=5')).toEqual([]);
  });
});

describe('given items of other lists that cannot be read', () => {
  it('when the lists are read then each stands in its place, and the others are shown', async () => {
    const [admin, ada] = [await desk.as('admin'), desk.person('ada')];
    const { number } = await admin.open({ title: 'Listed', description: 'In lists', requester: { email: ada } });
    await desk.settle();
    desk.watch.forget([ada, admin.email]);
    await admin.configure((document) => document);
    await desk.stores.spoil(pkOf(number), 'MAIL#poisoned', { step: 7 });
    await desk.stores.spoil('UNPROCESSED#default', '2026-09-07T09:00:00.000Z#poisoned', { action: 'banana' });
    await desk.stores.spoil('ACTS#default', 'ACT#2026-09-07T09:00:00.000Z#poisoned', { act: 'banana' });
    const at = Date.parse('2026-09-07T09:00:00.000Z').toString(36);
    const id = `${at}-poisoned`;
    const notifications = await admin.pages(`/incidents/${number}/notifications?limit=1`);
    expect(notifications).toEqual([expect.objectContaining({ to: ada }), { id: 'poisoned', unreadable: true }]);
    expect(await admin.pages('/mail/unprocessed?limit=5')).toContainEqual({ id, unreadable: true });
    expectProblem(await admin.request('GET', `/mail/unprocessed/${id}`), 409);
    const audit = await admin.pages('/audit?limit=5');
    expect(audit).toContainEqual({ id: '2026-09-07T09:00:00.000Z#poisoned', unreadable: true });
    expect(audit).toContainEqual(expect.objectContaining({ what: 'configuration-published' }));
    await desk.settle();
    expect((await desk.watch.takeDeadLetter()).queue).toContain('publish-events');
  });
});
