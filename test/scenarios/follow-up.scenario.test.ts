import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import type { Answer } from '#test/harness/desk/http.ts';

const desk = deskForThisFile();

/** A record of the requester's that is closed, with every mail about it read. */
async function closedRecordOf(agent: ApiClient, requester: string) {
  const { number } = await agent.open({ title: 'No network', requester: { email: requester, name: 'Bob' } });
  const acknowledgement = await desk.mailTo(requester);
  await agent.do(number, 'resolve', { code: 'fixed', notes: 'Plugged in again' });
  await desk.mailTo(requester);
  await agent.do(number, 'close');
  await desk.mailTo(requester);
  return { number, acknowledgement };
}

/** Both sides of the link between a record and what followed it. */
async function checkLinked(agent: ApiClient, old: string, requester: string) {
  await desk.settle();
  const records = await agent.list(`requester=${requester}`);
  expect(records).toHaveLength(1);
  const followUp = await agent.read(records[0]?.number ?? '');
  expect(followUp).toMatchObject({ status: 'new', links: [{ relation: 'follow_up_of', target: old }] });
  const before = await agent.read(old);
  expect(before.status).toBe('closed');
  expect(before.links).toEqual([{ relation: 'followed_up_by', target: followUp.number }]);
  return followUp;
}

/** The answer names the record that was opened instead, and its requester hears of it. */
async function checkNamed(agent: ApiClient, old: string, requester: string, answer: Answer) {
  expect(answer.status).toBe(201);
  const followUp = await checkLinked(agent, old, requester);
  expect(answer.headers.get('location')).toBe(`/incidents/${followUp.number}`);
  expect(answer.body).toMatchObject({ number: followUp.number });
  expect(followUp.description).toBe('Gone again');
  expect((await desk.mailTo(requester)).subject).toContain(followUp.number);
}

describe('given a closed record within its reopen window', () => {
  it('when the requester comments by API then it is reopened', async () => {
    const [agent, bob] = [await desk.as('agent'), await desk.as('requester')];
    const { number } = await closedRecordOf(agent, bob.email);
    await desk.advance('P4D');
    await bob.do(number, 'comments', { body: 'Gone again' });
    expect(await agent.read(number)).toMatchObject({ status: 'assigned', reopenCount: 1, closedAt: null });
    await desk.mailTo(agent.email);
  });

  it('when the requester answers by mail then it is reopened', async () => {
    const [agent, bob] = [await desk.as('agent'), desk.person('bob')];
    const { number, acknowledgement } = await closedRecordOf(agent, bob);
    await desk.advance('P4D');
    const to = acknowledgement.headers['reply-to'] ?? '';
    await desk.mailer.send({ from: bob, to, subject: `Re: ${acknowledgement.subject}`, text: 'Gone again' });
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'assigned', reopenCount: 1 });
    await desk.mailTo(agent.email);
  });
});

describe('given a closed record after its reopen window', () => {
  it('when the requester comments by API then a new record is opened, linked both ways', async () => {
    const [agent, bob] = [await desk.as('agent'), await desk.as('requester')];
    const { number } = await closedRecordOf(agent, bob.email);
    await desk.advance('P6D');
    const answer = await bob.post(`/incidents/${number}/comments`, { body: 'Gone again' });
    await checkNamed(agent, number, bob.email, answer);
  });

  it('when the requester answers by mail then a new record is opened, linked both ways', async () => {
    const [agent, bob] = [await desk.as('agent'), desk.person('bob')];
    const { number, acknowledgement } = await closedRecordOf(agent, bob);
    await desk.advance('P6D');
    const to = acknowledgement.headers['reply-to'] ?? '';
    await desk.mailer.send({ from: bob, to, subject: `Re: ${acknowledgement.subject}`, text: 'Gone again' });
    expect(await checkLinked(agent, number, bob)).toMatchObject({ channel: 'email', title: 'No network' });
    expect((await desk.mailTo(bob)).subject).not.toContain(number);
  });

  it('when the requester reopens it by API then a new record is opened, linked both ways', async () => {
    const [agent, bob] = [await desk.as('agent'), await desk.as('requester')];
    const { number } = await closedRecordOf(agent, bob.email);
    await desk.advance('P6D');
    const answer = await bob.post(`/incidents/${number}/reopen`, { reason: 'Gone again' });
    await checkNamed(agent, number, bob.email, answer);
    expect(await agent.read(number)).toMatchObject({ reopenCount: 0 });
  });

  it('when the requester confirms it then that is noted', async () => {
    const [agent, bob] = [await desk.as('agent'), await desk.as('requester')];
    const { number } = await closedRecordOf(agent, bob.email);
    await desk.advance('P6D');
    expect((await bob.post(`/incidents/${number}/confirm`, {})).status).toBe(200);
    expect((await agent.timeline(number)).map(({ type }) => type)).toContain('confirmed');
    expect(await agent.read(number)).toMatchObject({ status: 'closed', links: [] });
  });
});
