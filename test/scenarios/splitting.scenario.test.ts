import { expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

it('given a report that comes to be about two matters, when one is split off then both go on, and undoing it makes them one', async () => {
  const agent = await desk.as('agent');
  const { bob, incident, acknowledgement } = await people.report(agent);
  const { number } = incident;
  await desk.mailer.send(answerTo(acknowledgement, bob, 'By the way, the projector stays dark.'));
  await desk.settle();
  const said = (await agent.timeline(number)).findLast(({ type }) => type === 'commented');
  const body = { entries: [said?.version], title: 'Projector' };

  const etag = (await agent.request('GET', `/incidents/${number}`)).headers.get('etag') ?? '';
  const path = `/incidents/${number}/split`;
  expectProblem(await agent.request('POST', path, body, { 'if-match': '"99"' }), 412);
  expectProblem(await agent.request('POST', path, { ...body, entries: [1] }), 400, 'entries.0');
  const key = { 'if-match': etag, 'idempotency-key': 'split-once' };
  const [first, again] = [await agent.request('POST', path, body, key), await agent.request('POST', path, body, key)];
  const part = (first.body as { number: string }).number;
  expect([first.status, first.headers.get('location'), again.body]).toEqual([201, `/incidents/${part}`, first.body]);
  expect(first.body).toMatchObject({ title: 'Projector', requester: { email: bob }, status: 'new' });
  expect((await agent.read(number)).links).toEqual([{ relation: 'split_into', target: part }]);
  const told = [(await desk.mailTo(bob)).text, (await desk.mailTo(bob)).text];
  expect(told.find((text) => text.includes(number))).toContain(part);
  expectProblem(await agent.request('POST', path, body), 400, 'entries');

  const mail = await agent.request('GET', `/incidents/${part}/timeline/2/mail`);
  expect(mail.body).toMatchObject({ text: expect.stringContaining('the projector stays dark') });
  await agent.request('POST', `/incidents/${part}/tasks`, { title: 'New lamp', owner: { group: 'infrastructure' } });

  expect(await agent.do(part, 'unsplit')).toMatchObject({ status: 'canceled', mergedInto: number });
  expect((await desk.mailTo(bob)).text).toContain(number);
  expect((await agent.request('GET', `/incidents/${number}/tasks`)).body).toMatchObject({
    items: [{ title: 'New lamp', state: 'open' }],
  });
  expect((await agent.read(number)).links).toEqual([]);
  for (const one of [number, part]) {
    expect((await agent.request('GET', `/incidents/${one}/verification`)).body).toMatchObject({ intact: true });
  }
  expectProblem(await agent.request('POST', `/incidents/${number}/unsplit`, {}), 409);
  await desk.settle();
});
