import { expect } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

const FIXED = { code: 'fixed', notes: 'Done' };

/** Everything that follows for parents from children and the other way round; each part by a rule of its own on the bus. */
export async function touchRelations(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const machine = await desk.as('integration');
  const open = async (title: string, parent: string | null = null) => (await machine.open({ title, parent })).number;
  const statusOf = async (number: string) => {
    await desk.settle();
    return (await agent.read(number)).status;
  };

  const parent = await open('Parent');
  const child = await open('Child', parent);
  await desk.settle();
  await agent.do(parent, 'resolve', FIXED);
  expect(await statusOf(child), 'with its parent').toBe('resolved');
  expect(await statusOf(await open('Opened late', parent)), 'opened under a resolved one').toBe('resolved');
  const moved = await open('Moved late');
  await agent.change(moved, { parent });
  expect(await statusOf(moved), 'moved under a resolved one').toBe('resolved');

  const quiet = await quietAlert(desk, agent, 'host-quiet');
  const another = await open('Another parent');
  await agent.change(quiet, { parent: another });
  await agent.do(another, 'resolve', FIXED);
  expect(await statusOf(quiet), 'quiet, with its parent').toBe('resolved');

  await rate(desk, agent, open);
  await recover(desk, agent, open);
  await gather(desk, agent);
}

/** @returns what somebody works on although its alert is quiet again: whatever ends it tells the counter of its alert */
export async function quietAlert(desk: DeskOnThisMachine, agent: ApiClient, resource: string): Promise<string> {
  const alert = { key: `touch/${resource}`, title: 'Quiet again', resource };
  await desk.putAlert({ ...alert, state: 'firing' });
  await desk.settle();
  const [{ number = '' } = {}] = await agent.list(`configurationItem=${resource}`);
  await agent.do(number, 'accept');
  await desk.putAlert({ ...alert, state: 'resolved' });
  await desk.settle();
  return number;
}

/** A parent is as urgent as its child is rated, also when that opens again, and by itself when it is taken out. */
async function rate(
  desk: DeskOnThisMachine,
  agent: ApiClient,
  open: (title: string, parent?: string) => Promise<string>,
): Promise<void> {
  const parent = await open('Raised by its child');
  const [child] = [await open('Urgent', parent), await open('Beside it', parent)];
  const expectPriority = async (priority: string, when: string) => {
    await desk.settle();
    expect((await agent.read(parent)).priority, when).toBe(priority);
  };
  await agent.change(child, { impact: 'critical', urgency: 'critical' });
  await expectPriority('critical', 'rated');
  await agent.do(child, 'resolve', FIXED);
  await expectPriority('medium', 'resolved');
  await agent.do(child, 'reopen', { reason: 'Again' });
  await expectPriority('critical', 'reopened');
  await agent.change(child, { parent: null });
  await expectPriority('medium', 'taken out');
}

/** Of two parents the one is told by a child that was canceled, the other by one whose alert is quiet. */
async function recover(
  desk: DeskOnThisMachine,
  agent: ApiClient,
  open: (title: string, parent?: string) => Promise<string>,
): Promise<void> {
  const [first, second] = [await open('Told by a cancelation'), await open('Told by a recovery')];
  await agent.do(await open('Canceled', first), 'cancel', { reason: 'Mistaken' });
  const alert = { key: 'touch/under', title: 'Under', resource: 'host-under' };
  await desk.putAlert({ ...alert, state: 'firing' });
  await desk.settle();
  const [under] = await agent.list('configurationItem=host-under');
  await agent.change(under?.number ?? '', { parent: second });
  await desk.putAlert({ ...alert, state: 'resolved' });
  await desk.settle();
  for (const number of [first, second])
    expect(
      (await agent.timeline(number)).map(({ type }) => type),
      number,
    ).toContain('children-recovered');
}

/** A cause that fires late takes in its consequence, and what was under that. */
async function gather(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const admin = await desk.as('admin');
  await admin.configure(() => ({
    configurationItems: { 'touch-web': { label: 'Web', dependsOn: ['touch-db'] }, 'touch-db': { label: 'Database' } },
  }));
  for (const [key, resource] of [
    ['slow', 'touch-web'],
    ['502', 'touch-web'],
    ['down', 'touch-db'],
  ]) {
    await desk.putAlert({ key: `touch/${key}`, state: 'firing', title: 'Touch', resource });
    await desk.settle();
  }
  const [cause] = await agent.list('configurationItem=touch-db');
  expect(await agent.list(`parent=${cause?.number}`)).toHaveLength(2);
}
