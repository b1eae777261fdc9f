import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { seedArticles } from './seed-articles.ts';
import { seedConnections } from './seed-connections.ts';
import { type MajorNumbers, seedMajors } from './seed-majors.ts';

/** Records the pictures lead to. */
export interface Numbers extends MajorNumbers {
  /** There was some talk, and the work goes on. */
  readonly talked: string;
  /** Waits for its requester to confirm. */
  readonly solved: string;
  /** Waits for its requester to answer. */
  readonly asked: string;
}

const REQUESTER = { email: 'requester@example.com', name: 'Ana Ruiz' };
const OTHERS = [
  { title: 'VPN drops every ten minutes', impact: 'medium', urgency: 'high', channel: 'phone' },
  { title: 'Mail to customers is delayed', impact: 'high', urgency: 'high', channel: 'email' },
  { title: 'New starter needs a laptop', impact: 'low', urgency: 'low', kind: 'service_request', channel: 'portal' },
  { title: 'Label printer in the warehouse prints blank', impact: 'medium', urgency: 'medium', channel: 'chat' },
  { title: 'Payroll export stops at page 3', impact: 'low', urgency: 'medium', channel: 'email' },
] as const;

/** A morning at a desk: what people reported, what alerts opened, and how far it has come. */
export async function seed(desk: DeskOnThisMachine): Promise<Numbers> {
  await seedConnections(desk);
  const agent = await desk.as('agent', { email: 'agent@example.com' });
  const requester = await desk.as('requester', { email: REQUESTER.email });
  const talked = await agent.open({
    ...{ title: 'Checkout answers 502', description: 'Since nine, for about one order in five.', channel: 'phone' },
    ...{ impact: 'critical', urgency: 'high', requester: REQUESTER },
  });
  await agent.do(talked.number, 'accept');
  await agent.do(talked.number, 'comments', { body: 'We see it too, and roll back **release 41**.' });
  await requester.post(`/incidents/${talked.number}/comments`, { body: 'Thank you. The shop in Lyon has it as well.' });
  await agent.do(talked.number, 'comments', { body: 'Pool exhausted on two of five nodes', visibility: 'internal' });
  for (const [index, fields] of OTHERS.entries()) {
    const { number } = await agent.open({ ...fields, requester: { email: `person.${index}@example.com` } });
    if (index === 1) await agent.do(number, 'accept');
    if (index === 0) await agent.do(number, 'hold', { reason: 'awaiting_supplier', comment: 'Their line, their turn' });
  }
  await desk.advance('PT25M');
  const held = await requester.request('POST', '/incidents', { title: 'The badge reader at door 4 is slow' });
  const heldNumber = (held.body as { number: string }).number;
  await agent.do(heldNumber, 'accept');
  await agent.do(heldNumber, 'hold', { reason: 'awaiting_requester', comment: 'Which of the two readers is it?' });
  const reported = await requester.request('POST', '/incidents', {
    ...{ title: 'The projector in room 4 stays dark', description: 'Since this morning. The lamp blinks twice.' },
  });
  const solved = (reported.body as { number: string }).number;
  await agent.do(solved, 'accept');
  await agent.do(solved, 'comments', { body: 'Does it hum when you switch it on?' });
  await requester.post(`/incidents/${solved}/comments`, { body: 'It does.' });
  await agent.do(solved, 'resolve', { code: 'fixed', notes: 'A new lamp is in.' });
  await seedArticles(desk, solved);
  const majors = await seedMajors(desk);
  await desk.settle();
  return { ...majors, talked: talked.number, solved, asked: heldNumber };
}
