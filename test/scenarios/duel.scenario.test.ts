import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SentMail } from '#test/harness/desk/controls.ts';
import { MONDAY } from '#test/harness/desk/desk-for-this-file.ts';
import { startHere } from '#test/harness/desk/desk-here.ts';
import { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** Far more than any exchange may take, and few enough to fail in time. */
const MOST_ROUNDS = 40;

/** Two desks that take each other for a person. Each knows the other's address and not its own there. */
const first = new DeskOnThisMachine(() => startHere({ now: Date.parse(MONDAY) }));
const second = new DeskOnThisMachine(() => startHere({ now: Date.parse(MONDAY) }));
const addressOf = new Map([
  [first, 'desk@firstline.localhost'],
  [second, 'second@firstline.localhost'],
]);
const carried = new Set<string>();

beforeAll(async () => {
  await first.start();
  await second.start();
  const admin = await second.as('admin');
  await admin.configure(({ mail }) => ({ mail: { ...(mail as object), addresses: [addressOf.get(second)] } }));
});
afterAll(() => Promise.all([first.stop(), second.stop()]));

type Strip = (mail: SentMail) => { readonly subject: string; readonly headers: Record<string, string> };

/** Carries what one desk wrote to the other. @returns how many mails there were */
async function carry(from: DeskOnThisMachine, to: DeskOnThisMachine, strip: Strip): Promise<number> {
  await from.settle();
  const fresh = (await from.controls.mail()).filter((mail) => mail.to === addressOf.get(to) && !carried.has(mail.id));
  for (const mail of fresh) {
    carried.add(mail.id);
    await to.mailer.send({ from: mail.from, to: addressOf.get(to), text: mail.text, ...strip(mail) });
  }
  await to.settle();
  return fresh.length;
}

/** @returns how many mails went to and fro until nobody said any more */
async function exchange(strip: Strip): Promise<number> {
  let mails = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = (await carry(first, second, strip)) + (await carry(second, first, strip));
    if (now === 0) return mails;
    mails += now;
  }
  throw new Error(`they still write to each other after ${mails} mails`);
}

const begin = (subject: string) =>
  first.mailer.send({ from: addressOf.get(second), to: addressOf.get(first), subject, text: 'Hello?' });

/** As a gateway forwards that keeps nothing but sender, subject and words. */
const nothingButWords: Strip = ({ subject }) => ({ subject, headers: {} });
/** One that takes away the number, too, so that every mail is a new matter. */
const notEvenNumbers: Strip = ({ subject }) => ({ subject: subject.replace(/\[[^\]]*\]\s*/g, ''), headers: {} });
const asTheyAre: Strip = ({ subject, headers }) => ({
  subject,
  headers: Object.fromEntries(
    ['auto-submitted', 'x-loop', 'references', 'in-reply-to', 'message-id'].map((name) => [name, headers[name] ?? '']),
  ),
});

describe('given two desks that write to each other', () => {
  it('when mails arrive as they are then one is enough', async () => {
    await begin('As they are');
    expect(await exchange(asTheyAre)).toBe(1);
  });

  it('when every mark of a machine is taken away then they soon have nothing to say', async () => {
    await begin('Nothing but words');
    expect(await exchange(nothingButWords)).toBeLessThanOrEqual(4);
  });

  it('when every mail is a new matter then the budget ends it, for good', async () => {
    await begin('Always new');
    const mails = await exchange(notEvenNumbers);
    expect(mails).toBeGreaterThan(4);
    expect(mails).toBeLessThanOrEqual(20);
    for (const desk of [first, second]) await desk.advance('PT61M');
    expect(await exchange(notEvenNumbers)).toBe(0);
  });
});
