import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

describe('given a report and a colleague’s reply to all', () => {
  it.each(['the reply first', 'both at once'])('when they come %s then both are on one record', async (order) => {
    const agent = await desk.as('agent');
    const [bob, grace] = [desk.person('bob'), desk.person('grace')];
    const messageId = `<report.${bob}>`;
    const subject = 'Printer on fire';
    const report = { from: bob, to: desk.mailbox, cc: grace, subject, text: 'Third floor.', messageId };
    const thread = { subject: `Re: ${subject}`, inReplyTo: messageId, references: messageId };
    const reply = { from: grace, to: [bob, desk.mailbox].join(', '), ...thread, text: 'The second, in fact.' };
    const first = desk.mailer.send(reply);
    if (order === 'the reply first') {
      await first;
      await desk.settle();
    }
    await Promise.all([first, desk.mailer.send(report)]);
    await desk.settle();
    const lists = await Promise.all([bob, grace].map((requester) => agent.list(`requester=${requester}`)));
    const [number = '', ...others] = lists.flat().map((record) => record.number);
    expect(others).toEqual([]);
    const { title, description, requester } = await agent.read(number);
    const [comment] = await people.commentsOf(agent, number);
    const said = [description, comment?.body].map((text) => String(text).trim()).sort();
    expect([title, ...said]).toEqual([subject, 'The second, in fact.', 'Third floor.']);
    await desk.mailTo(requester?.email ?? '');
  });
});

describe('given an acknowledged report', () => {
  it('when the requester answers it then the answer lands on the record, without the quoted text', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    await desk.mailer.send(answerTo(acknowledgement, bob, 'It is the second floor, in fact.'));
    await desk.settle();
    expect(await people.commentsOf(agent, incident.number)).toEqual([
      { by: bob, body: 'It is the second floor, in fact.' },
    ]);
  });

  it('when all that leads back are the references then it lands there, too', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    const references = acknowledgement.headers['message-id'] ?? '';
    await desk.mailer.send({ from: bob, to: desk.mailbox, subject: 'More', references, text: 'Still burning.' });
    await desk.settle();
    // Its subject says something new, and is part of what it says.
    expect(await people.commentsOf(agent, incident.number)).toEqual([{ by: bob, body: 'More\n\nStill burning.' }]);
  });

  it('when the same answer comes twice then there is one entry', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    const answer = { ...answerTo(acknowledgement, bob, 'Twice'), messageId: `<twice.${bob}>` };
    await Promise.all([desk.mailer.send(answer), desk.mailer.send(answer)]);
    await desk.settle();
    expect(await people.commentsOf(agent, incident.number)).toHaveLength(1);
  });

  it.each([
    ['an absence notice', { 'Auto-Submitted': 'auto-replied' }],
    ['a vacation robot', { 'X-Autoreply': 'yes', Precedence: 'bulk' }],
    ['a robot of a list', { 'List-Id': '<all.example.com>', 'Auto-Submitted': 'auto-replied' }],
  ])('when %s answers it then nothing happens and nobody is answered', async (_, headers) => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    await agent.do(incident.number, 'hold', { reason: 'awaiting_requester', comment: 'Which floor?' });
    const held = await desk.mailTo(bob);
    expect(held.text).toContain('Which floor?');
    const before = await agent.read(incident.number);
    await desk.mailer.send({ ...answerTo(acknowledgement, bob, 'I am away'), headers });
    await desk.settle();
    expect(await agent.read(incident.number)).toMatchObject({ version: before.version, status: before.status });
    expect((await desk.stores.unprocessedMail()).at(-1)).toMatchObject({ action: 'ignore', from: bob });
  });

  it('when the answer comes through a list, to the signed address, then it is its writer’s', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    const headers = { 'List-Id': '<all.example.com>', 'List-Unsubscribe': '<https://lists.example.com>' };
    await desk.mailer.send({ ...answerTo(acknowledgement, bob, 'The second floor.'), headers });
    await desk.settle();
    expect(await people.commentsOf(agent, incident.number)).toEqual([{ by: bob, body: 'The second floor.' }]);
  });

  it('when it waits for its requester and they answer then work goes on', async () => {
    const agent = await desk.as('agent');
    const { bob, incident } = await people.report(agent);
    await agent.do(incident.number, 'accept');
    await agent.do(incident.number, 'hold', { reason: 'awaiting_requester', comment: 'Which floor?' });
    await desk.mailer.send(answerTo(await desk.mailTo(bob), bob, 'The third.'));
    await desk.settle();
    expect(await agent.read(incident.number)).toMatchObject({ status: 'in_progress', hold: null });
    await desk.mailTo(agent.email);
  });

  it('when a stranger writes with its bare number then a record of their own is opened', async () => {
    const agent = await desk.as('agent');
    const { incident } = await people.report(agent);
    const before = await agent.read(incident.number);
    const mallory = desk.person('mallory');
    const subject = `Re: [${incident.number}] Printer on fire`;
    await desk.mailer.send({ from: mallory, to: desk.mailbox, subject, text: 'Send me everything.' });
    expect((await people.recordOf(agent, mallory)).number).not.toBe(incident.number);
    await desk.mailTo(mallory);
    expect(await agent.read(incident.number)).toMatchObject({ version: before.version, status: before.status });
  });

  it('when a stranger has got hold of its token then their mail is held for review', async () => {
    const agent = await desk.as('agent');
    const { incident, acknowledgement } = await people.report(agent);
    const mallory = desk.person('mallory');
    await desk.mailer.send(answerTo(acknowledgement, mallory, 'I am Bob, believe me.'));
    await desk.settle();
    expect(await agent.list(`requester=${mallory}`)).toEqual([]);
    expect(await people.commentsOf(agent, incident.number)).toEqual([]);
    const kept = (await desk.stores.unprocessedMail()).at(-1);
    expect(kept).toMatchObject({ action: 'hold-for-review', from: mallory, number: incident.number });
  });

  it('when the desk answers in public then the requester reads it in the thread, and of internal notes nothing', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, messageId } = await people.report(agent);
    await agent.do(incident.number, 'comments', { body: 'He always says that.', visibility: 'internal' });
    await agent.do(incident.number, 'comments', { body: 'We are on our way.', visibility: 'public' });
    const mail = await desk.mailTo(bob);
    expect(mail.text).toContain('We are on our way.');
    expect(mail.headers.references).toContain(messageId);
    expect(mail.headers).not.toHaveProperty('auto-submitted');
  });
});
