import { afterEach, describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

/** Far more than any request tries. */
const FOR_GOOD = 100_000;

const desk = deskForThisFile();
afterEach(() => desk.controls.throttle(0));

describe('given a table that has no room', () => {
  it('when it has again a moment later then a command is done as if nothing had been', async () => {
    const monitor = await desk.as('integration');
    await desk.controls.throttle(3);
    const { number } = await monitor.open({ title: 'No network' });
    expect((await (await desk.as('agent')).timeline(number)).map(({ type }) => type)).toEqual(['opened']);
  });

  it('when it stays so then a command is answered busy, changes nothing, and the same request is done later', async () => {
    const monitor = await desk.as('integration');
    const send = () => monitor.post('/incidents', { title: 'No network' }, { 'idempotency-key': 'throttled-1' });
    await desk.controls.throttle(FOR_GOOD);
    const refused = await send();
    expectProblem(refused, 503);
    expect(refused.body).toMatchObject({ type: 'urn:firstline:problem:busy' });
    expect(refused.headers.get('retry-after')).toBe('1');
    await desk.controls.throttle(0);
    expect((await send()).status).toBe(201);
  });

  it.each([
    ['a list', '/incidents', ['Query']],
    ['a record', '/incidents/INC-000001', ['GetItem', 'Query', 'BatchGetItem']],
  ])('when %s is read then it is answered busy', async (_, path, operations) => {
    const agent = await desk.as('agent');
    await desk.controls.throttle(FOR_GOOD, operations);
    const refused = await agent.request('GET', path);
    expectProblem(refused, 503);
    expect(refused.body).toMatchObject({ type: 'urn:firstline:problem:busy' });
  });

  it('when a deadline comes meanwhile then it is recorded when there is room, without the sweep', async () => {
    const monitor = await desk.as('integration');
    const { number } = await monitor.open({ title: 'No network' });
    await desk.settle();
    // More than one call of fire-timer tries.
    await desk.controls.throttle(50);
    await desk.advance('P3D');
    const entries = await (await desk.as('agent')).timeline(number);
    expect(entries.map(({ type }) => type)).toContain('sla-breached');
    await desk.watch.takeTrouble(/DeskBusy/);
    expect((await desk.controls.executions()).filter(({ status }) => status === 'FAILED')).toEqual([]);
  });
});
