import { expect } from 'vitest';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** An outage of a service of which records speak by its name and by what fits a glob of it. */
export async function touchAnnouncements(desk: DeskOnThisMachine): Promise<void> {
  const [owner, agent, manager] = [
    await desk.as('process_owner'),
    await desk.as('agent'),
    await desk.as('incident_manager'),
  ];
  const item = { label: 'Touched', names: ['touched-*'], dependsOn: [], service: true };
  expect((await owner.request('PUT', '/configuration-items/touched', item)).status).toBe(200);
  const affected = [];
  for (const name of ['touched', 'touched-1']) {
    const email = desk.person('affected');
    await agent.open({ title: 'Touched', requester: { email }, configurationItems: [name] });
    await desk.mailTo(email);
    affected.push(email);
  }
  const outage = { kind: 'outage', title: 'Touched', body: 'Down.', services: ['touched'], audience: 'affected' };
  const { number } = (await manager.post('/announcements', outage)).body as { number: string };
  for (const email of affected) expect((await desk.mailTo(email)).subject).toContain(number);
  expect((await manager.post(`/announcements/${number}/resolve`, {})).status).toBe(200);
  for (const email of affected) expect((await desk.mailTo(email)).subject).toContain(number);
}
