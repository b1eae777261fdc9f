import { NOTIFIED_EVENTS } from '#domain/mail-out/steps/mail-steps.ts';
import type { MeteredCall } from '../desk/capacity-meter.ts';
import type { MeteredDesk } from '../desk/metered-desk.ts';

/** How often people look while they work on one record. */
export const READS = 6;
export const PAGES = 10;
const PAGE = 50;
const SWEEPER = 'sweep-timers';

/** What one record needed from the first mail to its closure. */
export interface Life {
  readonly calls: readonly MeteredCall[];
  readonly requests: number;
  readonly events: number;
  readonly notified: number;
  readonly mailsIn: number;
  readonly mailsOut: number;
  readonly executions: number;
  readonly transitions: number;
  /** Every transaction writes the snapshot once: so many records of the stream have consumers. */
  readonly snapshots: number;
}

/** A plain life: by mail, assigned, accepted, a question, an answer by mail, resolved, closed after five business days. */
export async function live(desk: MeteredDesk, subject: string): Promise<Life> {
  await desk.settle();
  desk.meter.take();
  const [events, mails] = [(await desk.events()).length, (await desk.mails()).length];
  const number = await opened(desk, subject);
  const say = (command: string, body: object) => desk.api('POST', `/incidents/${number}/${command}`, body);
  for (let read = 0; read < READS; read++) await desk.api('GET', `/incidents/${number}`);
  for (let page = 0; page < PAGES; page++) await desk.api('GET', `/incidents?queue=service-desk&limit=${PAGE}`);
  await say('assign', { group: 'service-desk', assignee: 'lin@example.com' });
  await say('accept', {});
  await say('comments', { body: 'Which floor is it?', visibility: 'public' });
  await desk.settle();
  await answered(desk, number);
  await say('resolve', { code: 'fixed', notes: 'The lamp was replaced' });
  await desk.settle();
  const calls = [...desk.meter.take()];
  await twoWeeks(desk);
  calls.push(...desk.meter.take());
  const executions = (await desk.executions()).filter(({ name }) => name.includes(number));
  const after = (await desk.events()).slice(events);
  const own = calls.filter(({ by }) => by !== SWEEPER);
  return {
    calls: own,
    requests: READS + PAGES + ['assign', 'accept', 'comments', 'resolve'].length,
    events: after.length,
    notified: after.filter((event) => NOTIFIED_EVENTS.includes(event['detail-type'])).length,
    mailsIn: 2,
    mailsOut: (await desk.mails()).length - mails,
    executions: executions.length,
    transitions: executions.reduce((sum, { transitions }) => sum + transitions, 0),
    snapshots: own.filter(({ operation }) => operation === 'TransactWriteItems').length,
  };
}

async function opened(desk: MeteredDesk, subject: string): Promise<string> {
  await desk.mail({ subject, text: 'The lamp does not work any more.' });
  await desk.settle();
  const mail = (await desk.mails()).at(-1);
  const number = /INC-\d+/.exec(mail?.subject ?? '')?.[0];
  if (number === undefined) throw new Error('the mail was not acknowledged');
  return number;
}

async function answered(desk: MeteredDesk, number: string): Promise<void> {
  const asked = (await desk.mails()).findLast(
    ({ to, subject }) => to === 'bob@example.com' && subject.includes(number),
  );
  const { subject = '', headers = {} } = asked ?? {};
  const id = headers['message-id'];
  await desk.mail({
    to: headers['reply-to'],
    subject: `Re: ${subject}`,
    inReplyTo: id,
    references: id,
    text: 'The third.',
  });
  await desk.settle();
}

/** Longer than auto-closure and every timer that was overtaken: those end, too, and are paid for. */
async function twoWeeks(desk: MeteredDesk): Promise<void> {
  const to = Date.parse(await desk.now()) + 14 * 86_400_000;
  await desk.moveTo(new Date(to).toISOString());
  await desk.settle();
}
