import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

/** Bob reports something, with Grace and a robot in copy. */
async function reported() {
  const [agent, bob, grace] = [await desk.as('agent'), desk.person('bob'), desk.person('grace')];
  const cc = `Grace <${grace}>, no-reply@example.com, ${desk.mailbox}`;
  await desk.mailer.send({ from: bob, to: desk.mailbox, cc, subject: 'Door', text: 'It sticks.' });
  const incident = await people.recordOf(agent, bob);
  return { agent, bob, grace, number: incident.number, incident, acknowledgement: await desk.mailTo(bob) };
}

describe('given a report with somebody in copy', () => {
  it('then they take part, are told what is public, and their answer is heard by all', async () => {
    const { agent, bob, grace, number, incident } = await reported();
    expect(incident).toMatchObject({ participants: [{ email: grace, name: 'Grace' }] });

    await agent.do(number, 'comments', { body: 'Master key 4711', visibility: 'internal' });
    await agent.do(number, 'comments', { body: 'Which door?', visibility: 'public' });
    const [toBob, toGrace] = [await desk.mailTo(bob), await desk.mailTo(grace)];
    expect(toGrace.text).toContain('Which door?');
    expect(toGrace.headers['reply-to']).not.toBe(toBob.headers['reply-to']);

    await desk.mailer.send(answerTo(toGrace, grace, 'The red one.'));
    expect((await desk.mailTo(bob)).text).toContain(`${grace} wrote this`);
    expect((await desk.mailTo(agent.email)).text).toContain('The red one.');
    const entry = (await agent.timeline(number)).findLast(({ type }) => type === 'commented');
    expect(entry).toMatchObject({ by: grace, as: 'participant', data: { body: 'The red one.', visibility: 'public' } });
  });

  it('when it is resolved then they learn it, and only the requester is asked', async () => {
    const { agent, bob, grace, number } = await reported();
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Oiled' });
    expect((await desk.mailTo(bob)).text).toContain('/resolution/');
    const toGrace = await desk.mailTo(grace);
    expect(toGrace.text).toContain('Oiled');
    expect(toGrace.text).not.toContain('/resolution/');
    await desk.mailer.send(answerTo(toGrace, grace, 'It still sticks.'));
    await desk.mailTo(bob);
    expect(await agent.read(number)).toMatchObject({ status: 'resolved' });
  });

  it('when one of them turns out to be the requester then they are told as that, and who it was hears no more', async () => {
    const { agent, grace, number } = await reported();
    await agent.change(number, { requester: { email: grace, name: 'Grace' } });
    expect(await agent.read(number)).toMatchObject({ requester: { email: grace }, participants: [] });
    await agent.do(number, 'comments', { body: 'Which door?', visibility: 'public' });
    expect((await desk.mailTo(grace)).text).toContain('Which door?');
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Oiled' });
    expect((await desk.mailTo(grace)).text).toContain('/resolution/');
    await desk.settle();
  });

  it('when they are removed then they hear no more, and a reply to all does not bring them back', async () => {
    const { agent, bob, grace, number, acknowledgement } = await reported();
    await agent.do(number, 'comments', { body: 'One', visibility: 'public' });
    await desk.mailTo(bob);
    const toGrace = await desk.mailTo(grace);
    await agent.do(number, 'participants/remove', { email: grace });
    await desk.mailer.send({ ...answerTo(acknowledgement, bob, 'Two'), cc: grace });
    await desk.mailTo(agent.email);
    await agent.do(number, 'comments', { body: 'Three', visibility: 'public' });
    await desk.mailTo(bob);
    await desk.mailer.send(answerTo(toGrace, grace, 'Let me in'));
    await desk.settle();
    expect((await agent.read(number)).participants).toEqual([]);
    expect((await desk.stores.unprocessedMail()).at(-1)).toMatchObject({
      action: 'hold-for-review',
      from: grace,
      number,
    });
  });
});

describe('given an agent who works on a record', () => {
  async function assigned() {
    const found = await reported();
    const lin = await desk.as('agent', { email: desk.person('lin') });
    await found.agent.do(found.number, 'assign', { group: 'service-desk', assignee: lin.email });
    return { ...found, lin, notice: await desk.mailTo(lin.email) };
  }

  it('when they answer the notice from their own mail program then it is the desk’s answer', async () => {
    const { agent, bob, grace, number, lin, notice } = await assigned();
    await desk.mailer.send(answerTo(notice, lin.email, 'I am on my way.'));
    expect((await desk.mailTo(bob)).text).toContain('I am on my way.');
    await desk.mailTo(grace);
    const { clocks, participants } = await agent.read(number);
    expect(clocks.find(({ name }) => name === 'response')?.state).toBe('met');
    expect(participants).toHaveLength(1);
    const last = (await agent.timeline(number)).findLast(({ type }) => type === 'commented');
    expect(last).toMatchObject({ by: lin.email, as: 'desk', data: { responds: true, mail: { trimmed: true } } });
  });

  it('when it begins with #note then it stays at the desk', async () => {
    const { agent, number, lin, notice } = await assigned();
    await desk.mailer.send(answerTo(notice, lin.email, '#note\r\nThe lock is from 1970.'));
    await desk.settle();
    const last = (await agent.timeline(number)).findLast(({ type }) => type === 'commented');
    expect(last).toMatchObject({ as: 'desk', data: { body: 'The lock is from 1970.', visibility: 'internal' } });
  });

  it('when the mail server does not vouch for them then it is held', async () => {
    const { agent, number, lin, notice } = await assigned();
    const { version } = await agent.read(number);
    const headers = { 'X-Firstline-Verdicts': 'dmarc=gray' };
    await desk.mailer.send({ ...answerTo(notice, lin.email, 'Send me the keys'), headers });
    await desk.settle();
    expect((await agent.read(number)).version).toBe(version);
    expect((await desk.stores.unprocessedMail()).at(-1)).toMatchObject({ action: 'hold-for-review', from: lin.email });
  });
});
