import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

describe('given somebody who only uses mail', () => {
  it('when they ask for the status in a word then they are told it once, and nothing else happens', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    await agent.do(incident.number, 'accept');
    await agent.do(incident.number, 'hold', { reason: 'awaiting_requester', comment: 'Which printer?' });
    const asked = await desk.mailTo(bob);
    const question = {
      ...answerTo(acknowledgement, bob, 'Status?'),
      messageId: `<status-${incident.number}@example.com>`,
    };
    await desk.mailer.send(question);
    await desk.mailer.send(question);
    await desk.settle();
    const told = await desk.mailTo(bob);
    expect(told.text).toContain('on hold');
    expect(told.headers['auto-submitted']).toBe('auto-generated');
    expect(await agent.read(incident.number)).toMatchObject({ status: 'on_hold' });
    expect(asked.text).toContain('Which printer?');
    expect(await people.commentsOf(agent, incident.number)).toEqual([]);
  });

  it('when they ask about everything of theirs then one mail tells of all of it', async () => {
    const agent = await desk.as('agent');
    const { bob, incident } = await people.report(agent);
    await desk.mailer.send({ from: bob, to: desk.mailbox, subject: 'No sound', text: 'At all.' });
    await desk.settle();
    await desk.mailTo(bob);
    await desk.mailer.send({ from: bob, to: desk.mailbox, subject: 'Status', text: 'Thanks' });
    await desk.settle();
    const told = await desk.mailTo(bob);
    expect(told.text).toContain(incident.title);
    expect(told.text).toContain('No sound');
  });

  it('when they confirm, reopen and escalate in words then that happens, each answered once', async () => {
    const agent = await desk.as('agent');
    const { bob, incident } = await people.report(agent);
    const { number } = incident;
    await agent.do(number, 'accept');
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Put out.' });
    const resolved = await desk.mailTo(bob);
    await desk.mailer.send(answerTo(resolved, bob, 'Confirmed'));
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'closed', resolution: { code: 'fixed' } });
    const closed = await desk.mailTo(bob);
    expect(closed.text).toContain('closed');

    await desk.mailer.send(answerTo(closed, bob, '#reopen It burns again'));
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', reopenCount: 1 });
    expect((await desk.mailTo(bob)).text).toContain('in progress');
    expect((await desk.mailTo(agent.email)).text).toContain('It burns again');

    await desk.mailer.send(answerTo(closed, bob, 'Escalate'));
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ reviewRequested: true });
    await desk.mailTo(bob);
    await desk.mailTo(agent.email);
  });

  it('when a word cannot be obeyed then they are told how it stands', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    await desk.mailer.send(answerTo(acknowledgement, bob, 'confirmed'));
    await desk.settle();
    expect(await agent.read(incident.number)).toMatchObject({ status: 'new' });
    expect((await desk.mailTo(bob)).text).toContain('new');
  });
});

describe('given a stranger with a number', () => {
  it('when they ask for its status then they learn nothing and change nothing', async () => {
    const agent = await desk.as('agent');
    const { incident } = await people.report(agent);
    const eve = desk.person('eve');
    await desk.mailer.send({ from: eve, to: desk.mailbox, subject: `Status ${incident.number}`, text: '' });
    await desk.settle();
    const told = await desk.mailTo(eve);
    expect(told.text).not.toContain(incident.title);
    expect(await agent.read(incident.number)).toMatchObject({ version: incident.version });
  });
});
