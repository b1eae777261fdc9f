import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { SentMail } from '#test/harness/desk/controls.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { ask } from '#test/harness/desk/http.ts';

const desk = deskForThisFile();

/** A record somebody works on, with every mail about it read. */
async function atWork(agent: ApiClient) {
  const bob = desk.person('bob');
  const { number } = await agent.open({ title: 'Bookings stand still', requester: { email: bob, name: 'Bob' } });
  await agent.do(number, 'accept');
  await desk.mailTo(bob);
  return { bob, number };
}

async function addTask(agent: ApiClient, number: string, fields: object) {
  const answer = await agent.post(`/incidents/${number}/tasks`, { title: 'Count the stock', ...fields });
  expect(answer.status).toBe(201);
  return answer.body as { id: string; dueAt: string | null };
}

async function tasksOf(agent: ApiClient, number: string) {
  const { body } = await agent.request('GET', `/incidents/${number}/tasks`);
  return (body as { items: { id: string; state: string; outcome: string | null }[] }).items;
}

function answerTo(mail: SentMail, from: string, text: string, headers: Record<string, string> = {}) {
  return { from, to: mail.headers['reply-to'] ?? '', subject: `Re: ${mail.subject}`, text, headers };
}

describe('given a task of somebody outside the desk', () => {
  async function given() {
    const [agent, ware] = [await desk.as('agent'), desk.person('warehouse')];
    const { number } = await atWork(agent);
    await addTask(agent, number, { owner: { outside: ware }, kind: 'recovery', due: { businessDays: 20 } });
    return { agent, ware, number, mail: await desk.mailTo(ware) };
  }

  it('when they follow the link of their mail then looking changes nothing and its form ends the task, once', async () => {
    const { agent, number, mail } = await given();
    const link = /https?:\S+\/tasks\/\S+/.exec(mail.text)?.[0] ?? '';
    const before = await agent.read(number);
    expect((await ask(link, 'GET')).body).toContain('Count the stock');
    expect((await agent.read(number)).version).toBe(before.version);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answers = [1, 2].map(() => ask(link, 'POST', { headers, body: 'notes=Two+missing' }));
    expect((await Promise.all(answers)).map(({ status }) => status).toSorted()).toEqual([200, 410]);
    expect(await tasksOf(agent, number)).toMatchObject([{ id: 'T1', state: 'done', outcome: 'Two missing' }]);
    expect((await desk.mailTo(agent.email)).text).toContain('Two missing');
  });

  it('when they answer the mail then it is an internal comment, and the assignee is told', async () => {
    const { agent, ware, number, mail } = await given();
    await desk.mailer.send(answerTo(mail, ware, 'Which shelf?'));
    expect((await desk.mailTo(agent.email)).text).toContain('Which shelf?');
    const comments = (await agent.timeline(number)).filter(({ type }) => type === 'commented');
    expect(comments).toMatchObject([{ by: ware, data: { body: 'Which shelf?', visibility: 'internal' } }]);
  });

  it('when the record is resolved then it cannot be closed, does not close by itself, and closes with the task', async () => {
    const { agent, number } = await given();
    const bob = (await agent.read(number)).requester?.email ?? '';
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'The link is up' });
    await desk.mailTo(bob);
    const refused = await agent.post(`/incidents/${number}/close`, {});
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('Count the stock')]);
    await desk.advance('P14D');
    expect((await agent.read(number)).status).toBe('resolved');
    expect((await agent.post(`/incidents/${number}/tasks/T1/complete`, {})).status).toBe(200);
    expect((await agent.read(number)).status).toBe('closed');
    expect((await desk.eventsOf(number)).map((event) => event['detail-type']).slice(-2)).toEqual([
      'incident.task-completed.v1',
      'incident.closed.v1',
    ]);
    await desk.mailTo(bob);
  });
});

describe('given a task of a colleague that is due in two hours', () => {
  it('when nobody does it then everybody concerned is told once, at its second', async () => {
    const [agent, colleague] = [await desk.as('agent'), desk.person('colleague')];
    const { number } = await atWork(agent);
    const at = new Date(Date.parse(await desk.controls.now()) + 7_200_000).toISOString();
    const reminders = { before: [], repeatAfter: { every: { duration: 'PT1H' }, count: 1 } };
    const due = { at, calendar: 'always' };
    await addTask(agent, number, { owner: { person: colleague }, due, reminders });
    await desk.mailTo(colleague);
    await desk.advance('PT4H');
    expect((await desk.mailTo(colleague)).text).toContain('was due');
    expect((await desk.mailTo(agent.email)).text).toContain('was due');
    expect((await desk.mailTo(colleague)).text).toContain('A reminder');
    expect(
      (await agent.timeline(number)).filter(({ by }) => by === 'system').map((entry) => `${entry.type} ${entry.at}`),
    ).toEqual(
      expect.arrayContaining([`task-overdue ${new Date(Math.ceil(Date.parse(at) / 1000) * 1000).toISOString()}`]),
    );
    await agent.do(number, 'cancel', { reason: 'Not needed' });
    expect((await desk.mailTo(colleague)).text).toContain('not needed any more');
    expect(await tasksOf(agent, number)).toMatchObject([{ state: 'skipped' }]);
    await desk.settle();
    await desk.mailTo((await agent.read(number)).requester?.email ?? '');
  });
});

describe('given a hold that waits for the requester', () => {
  async function given() {
    const agent = await desk.as('agent');
    const { bob, number } = await atWork(agent);
    await agent.do(number, 'hold', { reason: 'awaiting_requester', comment: 'Which order was it?' });
    return { agent, bob, number, asked: await desk.mailTo(bob) };
  }

  it('when nobody answers then three reminders go out in the thread and the record is resolved', async () => {
    const { agent, bob, number, asked } = await given();
    // Three reminders two business days apart take eight days at most.
    await desk.advance('P9D');
    const reminders = [await desk.mailTo(bob), await desk.mailTo(bob), await desk.mailTo(bob)];
    for (const { text, headers } of reminders) {
      expect(text).toContain('still need something from you');
      expect(headers.references).toContain(asked.headers.references ?? '?');
    }
    expect(reminders.map(({ text }) => text.includes('last reminder'))).toEqual([false, false, true]);
    await desk.advance('P5D');
    await desk.mailTo(bob);
    expect(await agent.read(number)).toMatchObject({ resolution: { code: 'no_answer' } });
    const told = (await agent.timeline(number)).filter(({ type }) => type === 'hold-reminded');
    expect(told.map(({ data }) => `${data.count}/${data.of}`)).toEqual(['1/3', '2/3', '3/3']);
  });

  it('when a robot answers a reminder and then a person then only the person sets it going', async () => {
    const { agent, bob, number } = await given();
    while ((await agent.read(number)).hold?.reminded === 0) await desk.advance('P1D');
    const reminder = await desk.mailTo(bob);
    const robot = answerTo(reminder, bob, 'I am away', { 'Auto-Submitted': 'auto-replied' });
    await desk.mailer.send(robot);
    await desk.settle();
    expect((await agent.read(number)).status).toBe('on_hold');
    await desk.mailer.send(answerTo(reminder, bob, 'The blue one'));
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', hold: null });
    await desk.mailTo(agent.email);
  });
});

describe('given fifty open tasks with texts as long as they may be', () => {
  it('when the record is canceled then all are skipped, and the requester is told', async () => {
    const agent = await desk.as('agent');
    const { bob, number } = await atWork(agent);
    const texts = { title: 'ж'.repeat(300), description: '漢'.repeat(2_000) };
    for (let count = 0; count < 50; count++) {
      await addTask(agent, number, { ...texts, owner: { person: agent.email } });
    }
    expect((await agent.post(`/incidents/${number}/cancel`, { reason: 'A mistake' })).status).toBe(200);
    expect((await tasksOf(agent, number)).map(({ state }) => state)).toEqual(Array(50).fill('skipped'));
    expect((await desk.mailTo(bob)).text).toContain('A mistake');
  });
});
