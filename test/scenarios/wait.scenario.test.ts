import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { secondsAfter, wholeSecond } from '#test/harness/instants.ts';

const desk = deskForThisFile();

describe('given a request for a meeting two months away', () => {
  it('when it waits until then then no queue shows it, no clock runs, and it comes back at that second by itself', async () => {
    const [agent, bob] = [await desk.as('agent'), desk.person('bob')];
    const until = '2026-11-09T08:00:00.000Z';
    const opened = await agent.open({ kind: 'service_request', title: 'Projector', requester: { email: bob } });
    const { number } = opened;
    await desk.mailTo(bob);
    await agent.do(number, 'assign', { group: 'infrastructure' });
    const waiting = await agent.do(number, 'wait', { until, comment: 'The meeting is in November' });
    expect(waiting).toMatchObject({
      status: 'waiting',
      waitUntil: until,
      clocks: [{ state: 'paused' }, { state: 'paused' }],
    });
    const told = (await desk.mailTo(bob)).text;
    expect(told).toContain('waits until');
    // What is written beside a wait is the desk's own.
    expect(told).not.toContain('The meeting is in November');

    const numbers = async (query: string) => (await agent.list(query)).map((incident) => incident.number);
    for (const query of [
      'limit=50',
      'queue=infrastructure',
      `requester=${bob}`,
      'kind=service_request',
      `owner=${agent.email}`,
    ])
      expect(await numbers(query), query).not.toContain(number);
    expect(await numbers('waiting=only')).toContain(number);
    expect(await numbers(`waiting=only&queue=infrastructure&requester=${bob}`)).toEqual([number]);

    await desk.moveTo(secondsAfter(until, -1));
    expect(await agent.read(number)).toMatchObject({ status: 'waiting', version: waiting.version });
    await desk.moveTo(until);
    expect(await agent.read(number)).toMatchObject({ status: 'assigned', waitUntil: null, updatedAt: until });
    expect(await numbers('queue=infrastructure')).toContain(number);
    expect(await numbers('waiting=only')).not.toContain(number);
    expect(await desk.eventsOf(number, 'incident.woken.v1')).toMatchObject([{ detail: { at: until, by: 'system' } }]);
    expect((await desk.mailTo(agent.email)).text).toContain(number);
    expect(await desk.eventsOf(number, 'incident.sla-breached.v1')).toEqual([]);
  });

  it('when the date is moved then the earlier one does nothing', async () => {
    const [agent, bob] = [await desk.as('agent'), desk.person('bob')];
    const now = wholeSecond(await desk.controls.now());
    const { number } = await agent.open({ title: 'Laptop', requester: { email: bob } });
    await desk.mailTo(bob);
    await agent.do(number, 'wait', { until: secondsAfter(now, 86_400) });
    await desk.mailTo(bob);
    await agent.do(number, 'wait', { until: secondsAfter(now, 3 * 86_400) });
    await desk.mailTo(bob);
    await desk.moveTo(secondsAfter(now, 2 * 86_400));
    expect((await agent.read(number)).status).toBe('waiting');
    await desk.moveTo(secondsAfter(now, 3 * 86_400));
    expect((await agent.read(number)).status).toBe('new');
    await desk.mailTo(agent.email);
  });

  it('when the date is two years away then it is kept until then', async () => {
    const [agent, bob] = [await desk.as('agent'), desk.person('bob')];
    const { number } = await agent.open({ title: 'Lease ends', requester: { email: bob } });
    await desk.mailTo(bob);
    await agent.do(number, 'wait', { until: '2028-12-04T09:00:00.000Z' });
    await desk.mailTo(bob);
    await desk.moveTo('2028-12-04T08:59:59.000Z');
    expect((await agent.read(number)).status).toBe('waiting');
    await desk.moveTo('2028-12-04T09:00:00.000Z');
    expect((await agent.read(number)).status).toBe('new');
    await desk.mailTo(agent.email);
  });

  it('when the date has passed then it is refused by name', async () => {
    const agent = await desk.as('integration');
    const { number } = await agent.open({ title: 'Yesterday' });
    const answer = await agent.post(`/incidents/${number}/wait`, { until: '2026-09-01T00:00:00Z' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'until' }] } });
  });
});
