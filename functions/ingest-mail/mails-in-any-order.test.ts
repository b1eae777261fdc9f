import { beforeEach, describe, expect, it } from 'vitest';
import { DeskOfMails, type Letter } from '#test/model/desk-of-mails.ts';

const [ADA, BOB, CAROL, EVE] = ['ada@example.com', 'bob@example.com', 'carol@example.com', 'eve@example.org'] as const;

/** Ada writes to the desk with Bob and Carol in copy; they answer all. */
const PARENT: Letter = { name: 'parent', from: ADA, cc: [BOB, CAROL] };
const REPLY: Letter = { name: 'reply', from: BOB, to: [ADA], cc: [CAROL], references: ['parent'], inReplyTo: 'parent' };
const AGAIN: Letter = { name: 'again', from: CAROL, to: [BOB], cc: [ADA], references: ['parent', 'reply'] };

let desk: DeskOfMails;
beforeEach(async () => {
  desk = new DeskOfMails();
  await desk.begin();
});

async function arriveInTurn(...letters: readonly Letter[]): Promise<void> {
  for (const letter of letters) await desk.arrive(letter);
}

/** @returns how many records there are, and which mails are on each entry of theirs */
function records(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { number, type, name } of desk.landed) found[number] = [...(found[number] ?? []), `${type} ${name}`];
  return found;
}

describe('Given a mail and a reply to all, which comes first', () => {
  it('lands on the record of the reply, as what its sender wrote', async () => {
    await arriveInTurn(REPLY, PARENT);
    expect(records()).toEqual({ 'INC-000001': ['opened reply', 'commented parent'] });
    expect(desk.landed[1]).toMatchObject({ visibility: 'public' });
  });

  it('lands there once, however often it comes', async () => {
    await arriveInTurn(REPLY, REPLY);
    await Promise.all([desk.arrive(PARENT), desk.arrive(PARENT), desk.arrive(REPLY)]);
    await desk.arrive(PARENT);
    expect(records()).toEqual({ 'INC-000001': ['opened reply', 'commented parent'] });
  });

  it('lands there when somebody answers themselves, and when all that names it is In-Reply-To', async () => {
    const { references: _, ...second } = { ...REPLY, from: ADA, to: [] };
    await arriveInTurn(second, PARENT);
    expect(records()).toEqual({ 'INC-000001': ['opened reply', 'commented parent'] });
  });

  it('lands there when both come at once', async () => {
    await Promise.all([desk.arrive(REPLY), desk.arrive(PARENT)]);
    expect(Object.values(records())).toEqual([[expect.stringMatching(/^opened/), expect.stringMatching(/^commented/)]]);
  });

  it('lands there when the one who answered is of the desk, whom it need not name', async () => {
    desk = new DeskOfMails([BOB]);
    await desk.begin();
    await arriveInTurn(REPLY, { ...PARENT, cc: [] });
    expect(Object.keys(records())).toHaveLength(1);
  });

  it('lands there when the reply itself is on a record by the number in its subject', async () => {
    await desk.arrive({ name: 'old', from: BOB });
    await arriveInTurn({ ...REPLY, subject: 'Re: [INC-000001] Printer on fire' }, PARENT);
    expect(records()).toEqual({ 'INC-000001': ['opened old', 'commented reply', 'commented parent'] });
  });
});

describe('Given three mails that answer each other', () => {
  const orders = [
    [PARENT, REPLY, AGAIN],
    [PARENT, AGAIN, REPLY],
    [REPLY, PARENT, AGAIN],
    [REPLY, AGAIN, PARENT],
    [AGAIN, PARENT, REPLY],
    [AGAIN, REPLY, PARENT],
  ] as const;
  const named = orders.map((letters) => [letters.map(({ name }) => name).join(', '), letters] as const);

  it.each(named)('in the order %s they are one record', async (_, letters) => {
    await arriveInTurn(...letters);
    const [opened, ...others] = letters.map(({ name }) => name);
    expect(records()).toEqual({ 'INC-000001': [`opened ${opened}`, ...others.map((name) => `commented ${name}`)] });
  });

  it.each(named)('all at once, called in the order %s, they are one record', async (_, letters) => {
    await Promise.all(letters.map((letter) => desk.arrive(letter)));
    expect(Object.values(records()).map((entries) => entries.length)).toEqual([3]);
  });
});

describe('Given the id of a mail that has not come, in a mail of somebody it has nothing to do with', () => {
  it.each([
    ['is of somebody the record does not know', { ...REPLY, to: [], cc: [] }, PARENT],
    ['does not name who wrote that', { ...REPLY, from: EVE, cc: [ADA, BOB] }, PARENT],
    ['is one that is passed on', REPLY, { ...PARENT, subject: 'Fwd: Printer on fire' }],
    ['came to another desk', REPLY, { ...PARENT, recipient: 'acme@example.net' }],
  ] satisfies [string, Letter, Letter][])('it opens a record of its own when it %s', async (_, reply, parent) => {
    await arriveInTurn(reply, parent, parent);
    expect(desk.landed.map(({ type, name }) => `${type} ${name}`)).toEqual(['opened reply', 'opened parent']);
  });

  it('when it has come then answers to it are its own', async () => {
    await arriveInTurn({ ...REPLY, from: EVE, cc: [ADA, BOB] }, PARENT, { ...REPLY, name: 'bobs' });
    expect(records()).toEqual({ 'INC-000001': ['opened reply'], 'INC-000003': ['opened parent', 'commented bobs'] });
  });

  it('an answer to it that names nobody of the record opens another', async () => {
    const eves: Letter = { ...REPLY, from: EVE, cc: [BOB] };
    await arriveInTurn(eves, { ...REPLY, name: 'bobs', to: [], cc: [] });
    expect(records()).toEqual({ 'INC-000001': ['opened reply'], 'INC-000002': ['opened bobs'] });
  });

  it('an answer that a record takes anyway is taken there', async () => {
    await arriveInTurn(PARENT, { ...REPLY, name: 'eves', from: EVE, cc: [CAROL], references: ['reply'] }, AGAIN);
    expect(desk.numbersOf('again')).toEqual(desk.numbersOf('parent'));
  });
});

describe('Given a mail that is sent twice', () => {
  const second: Letter = { ...PARENT, name: 'second', text: 'It is parent who says so.' };
  const toSecond: Letter = { ...REPLY, references: ['second'], inReplyTo: 'second' };

  it('an answer to the second lands where the first is', async () => {
    await arriveInTurn(PARENT, second, second, toSecond);
    expect(records()).toEqual({ 'INC-000001': ['opened parent', 'commented reply'] });
  });

  it('an answer to the second that comes before both is where they are, if it is the second that comes first', async () => {
    await arriveInTurn(toSecond, second, PARENT, { ...AGAIN, references: ['parent'] });
    expect(records()).toEqual({ 'INC-000001': ['opened reply', 'commented second', 'commented again'] });
  });
});

describe('Given what a mail waits for', () => {
  it('when it is a word by mail then that is done, once', async () => {
    await desk.arrive({ name: 'old', from: ADA });
    const word = { ...PARENT, subject: 'Re: [INC-000001] Printer on fire', text: 'status' };
    await arriveInTurn(REPLY, word, word);
    expect(records()).toEqual({ 'INC-000001': ['opened old', 'status-asked '], 'INC-000002': ['opened reply'] });
  });

  it('costs an item for each of at most ten ids, and a mail that answers none nothing', async () => {
    const thread = Array.from({ length: 12 }, (_, n) => `earlier-${n}`);
    await arriveInTurn(PARENT, { ...REPLY, references: ['elsewhere'], inReplyTo: 'elsewhere' });
    await desk.arrive({ ...AGAIN, references: thread });
    const [alone = 0, ...others] = desk.writes;
    expect(others.map((count) => count - alone)).toEqual([1, 10]);
  });
});
