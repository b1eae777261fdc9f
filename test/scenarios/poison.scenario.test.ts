import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/api-client.ts';
import { deskForThisFile } from '#test/harness/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const REASON = { reason: 'Somebody wrote into the table' };

/** Every scenario here provokes some. */
afterEach(async () => {
  await desk.settle();
  await desk.watch.takeTrouble(/"level":"ERROR"/);
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
