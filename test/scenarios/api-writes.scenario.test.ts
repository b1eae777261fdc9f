import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();

const opened = async (client: ApiClient) => (await client.open({ title: 'A record' })).number;

describe('given two writers on one version', () => {
  it('when both write then one wins and the other is told what stands now', async () => {
    const machine = await desk.as('integration');
    const answer = await machine.post('/incidents', { title: 'Contested' });
    const { number } = z.object({ number: z.string() }).parse(answer.body);
    const ifMatch = { 'if-match': answer.headers.get('etag') ?? '' };
    const answers = await Promise.all(
      ['infrastructure', 'vendor'].map((group) => machine.post(`/incidents/${number}/assign`, { group }, ifMatch)),
    );
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect([won?.status, lost?.status]).toEqual([200, 412]);
    expect(lost?.headers.get('etag')).toBe(won?.headers.get('etag'));
    expect((await machine.timeline(number)).map(({ type }) => type)).toEqual(['opened', 'assigned']);
  });

  it('when nobody names a version then both are taken, one after the other', async () => {
    const machine = await desk.as('integration');
    const number = await opened(machine);
    const notes = Array.from({ length: 10 }, (_, index) => `Note ${index}`);
    await Promise.all(notes.map((body) => machine.do(number, 'comments', { body, visibility: 'internal' })));
    const timeline = await machine.timeline(number);
    expect(timeline.map(({ version }) => version)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    expect(
      timeline
        .slice(1)
        .map(({ data }) => data.body)
        .sort(),
    ).toEqual(notes);
  });
});

describe('given an Idempotency-Key', () => {
  it('when the same request comes again then it gets the same answer and does nothing', async () => {
    const machine = await desk.as('integration');
    const key = { 'idempotency-key': randomUUID() };
    const ask = () => machine.post('/incidents', { title: 'Once' }, key);
    const first = await ask();
    const repeated = await Promise.all([ask(), ask()]);
    for (const { status, body, headers } of repeated) {
      expect({ status, body }).toEqual({ status: 201, body: first.body });
      expect(headers.get('etag')).toBe(first.headers.get('etag'));
    }
    const { number } = z.object({ number: z.string() }).parse(first.body);
    expect(await machine.timeline(number)).toHaveLength(1);
  });

  it('when the same request comes at the same time then it is done once', async () => {
    const machine = await desk.as('integration');
    const number = await opened(machine);
    const key = { 'idempotency-key': randomUUID() };
    const body = { body: 'Twice at once', visibility: 'internal' };
    const ask = () => machine.post(`/incidents/${number}/comments`, body, key);
    const answers = await Promise.all([ask(), ask(), ask()]);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    expect(await machine.timeline(number)).toHaveLength(2);
  });

  it('when it comes with another body then it is refused', async () => {
    const machine = await desk.as('integration');
    const key = { 'idempotency-key': randomUUID() };
    expect((await machine.post('/incidents', { title: 'One' }, key)).status).toBe(201);
    expectProblem(await machine.post('/incidents', { title: 'Other' }, key), 422);
  });

  it('when a transition is repeated with it then it is answered as the first time', async () => {
    const agent = await desk.as('agent');
    const number = (await agent.open({ title: 'Mine', requester: { email: desk.person('bob') } })).number;
    await desk.settle();
    const key = { 'idempotency-key': randomUUID() };
    const first = await agent.post(`/incidents/${number}/accept`, {}, key);
    const again = await agent.post(`/incidents/${number}/accept`, {}, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expectProblem(await agent.post(`/incidents/${number}/accept`, {}), 409);
    desk.watch.forget([(await agent.read(number)).requester?.email ?? '']);
  });
});
