import { expect } from 'vitest';
import { MOST_IN_CALL } from '#shared/use-cases/problems/carry-out.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** A problem of more incidents than one call asks, and one that a review proposes: both are done behind their events. */
export async function touchProblems(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const [machine, manager] = [await desk.as('integration'), await desk.as('incident_manager')];
  const all = Array.from({ length: MOST_IN_CALL + 1 }, (_, place) => machine.open({ title: `Touched ${place}` }));
  const numbers = (await Promise.all(all)).map(({ number }) => number);
  const opened = (await manager.post('/problems', { title: 'Touched', incidents: numbers })).body;
  await desk.settle();
  const { number } = opened as { number: string };
  const { body } = await manager.request('GET', `/problems/${number}`);
  expect((body as { incidents: string[] }).incidents).toHaveLength(numbers.length);

  const [first = '', reviewed = ''] = numbers;
  await manager.post(`/problems/${number}/incidents/remove`, { numbers: [first, reviewed] });
  await agent.do(reviewed, 'resolve', { code: 'fixed', notes: 'Restarted' });
  await manager.post(`/incidents/${reviewed}/review`, {});
  await manager.post(`/incidents/${reviewed}/review/problem`, { title: 'The pool is too small' });
  await desk.settle();
  expect((await agent.read(reviewed)).problem).not.toBeNull();
}
