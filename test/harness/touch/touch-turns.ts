import { expect } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { sender } from './webhooks.ts';

const ITEM = 'host-turns';

/** A group that assigns by itself: whoever takes one at a time gets the next by each way of becoming free. */
export async function touchTurns(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const admin = await desk.as('admin');
  const [xan, yve] = [await desk.as('agent'), await desk.as('agent')];
  await admin.configure(({ groups }) => ({
    groups: { ...(groups as object), turns: { label: 'Turns', tier: 1, assignment: { method: 'round_robin' } } },
    routing: [{ match: { configurationItem: ITEM }, group: 'turns' }],
  }));
  const put = (path: string, body: object) => admin.request('PUT', path, body);
  const takesOne = { name: 'One', groups: ['turns'], capacity: 1 };
  expect((await put(`/people/${xan.email}`, takesOne)).status).toBe(200);
  await recoverAssigned(desk, admin, xan);

  const open = async () => {
    const { number } = await agent.open({ title: 'Turn', configurationItems: [ITEM] });
    await desk.settle();
    return number;
  };
  const expectAt = async (number: string, email: string | null, when: string) => {
    await desk.settle();
    expect((await agent.read(number)).assignee, when).toBe(email);
  };
  const [first, second] = [await open(), await open()];
  await expectAt(second, null, 'nobody is free');
  await xan.do(first, 'decline', { reason: 'Away' });
  await expectAt(second, xan.email, 'declined');
  const third = await open();
  await agent.do(second, 'assign', { group: 'turns', assignee: agent.email });
  await expectAt(third, xan.email, 'handed on');
  const fourth = await open();
  await xan.do(third, 'hold', { reason: 'awaiting_supplier', comment: 'Ordered' });
  await expectAt(fourth, xan.email, 'held');
  const fifth = await open();
  await put(`/people/${yve.email}`, takesOne);
  await desk.settle();
  expect([first, fifth], 'joined').toContain((await agent.list(`assignee=${yve.email}`))[0]?.number);

  const layer = { name: 'all', start: '2026-09-07T09:00', handoff: { every: 1, unit: 'week' }, people: [xan.email] };
  const schedule = { label: 'Turns', zone: 'UTC', owner: admin.email, layers: [layer] };
  expect((await put('/schedules/touch-turns', schedule)).status).toBe(200);
  await desk.settle();
}

/** @returns a record that waits for somebody who is away until an instant */
export async function waitingForSomebody(desk: DeskOnThisMachine, agent: ApiClient, until: string): Promise<string> {
  const admin = await desk.as('admin');
  const zac = await desk.as('agent');
  await admin.configure(({ groups }) => ({
    groups: { ...(groups as object), away: { label: 'Away', tier: 1, assignment: { method: 'round_robin' } } },
  }));
  expect((await admin.request('PUT', `/people/${zac.email}`, { name: 'Zac', groups: ['away'] })).status).toBe(200);
  const absence = { from: await desk.controls.now(), to: until };
  expect((await admin.post(`/people/${zac.email}/absences`, absence)).status).toBe(201);
  const { number } = await agent.open({ title: 'Turn' });
  await agent.do(number, 'assign', { group: 'away' });
  await desk.settle();
  expect((await agent.read(number)).assignee).toBe(null);
  return number;
}

/** What monitoring takes back is nobody's load any more, whichever way it came. */
async function recoverAssigned(desk: DeskOnThisMachine, admin: ApiClient, person: ApiClient): Promise<void> {
  const { send } = await sender(desk, admin, 'generic');
  const given = () => person.list(`assignee=${person.email}&status=assigned`);
  const ways = [(alert: object) => desk.putAlert(alert), send];
  for (const [place, tell] of ways.entries()) {
    const alert = { key: `touch/turn-${place}`, title: 'Turn', resource: ITEM };
    await tell({ ...alert, state: 'firing' });
    await desk.settle();
    expect(await given(), `given by way ${place}`).toHaveLength(1);
    await tell({ ...alert, state: 'resolved' });
    await desk.settle();
    expect(await given(), `taken back by way ${place}`).toEqual([]);
  }
}
