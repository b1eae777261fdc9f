import { expect } from 'vitest';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** A webhook whose receiver fails and is tried again, until it is gone. */
export async function touchWebhooks(desk: DeskOnThisMachine): Promise<void> {
  const admin = await desk.as('admin', { tenant: 'told' });
  const { api } = desk.addresses;
  const url = (status: number) => `${api}/_local/webhooks/receive/touched?status=${status}`;
  const fields = { name: 'told', url: url(503), format: 'standard', events: ['incident.opened.v1'] };
  const { id } = (await admin.post('/webhooks', fields)).body as { id: string };
  await admin.open({ title: 'Told' });
  await desk.settle();
  await admin.request('PATCH', `/webhooks/${id}`, { url: url(410) });
  await desk.advance('PT3M');
  const received = (await desk.controls.webhooks()).filter(({ path }) => path.startsWith('/touched'));
  expect(received.map(({ status }) => status)).toEqual([503, 410]);
  expect((await admin.request('GET', `/webhooks/${id}`)).body).toMatchObject({ paused: { reason: 'gone' } });
}
