import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

interface Held {
  readonly id: string;
  readonly from: string;
  readonly number: string | null;
  readonly settled: { readonly as: string; readonly by: string; readonly number: string | null } | null;
}

/** What waits for a decision, of one sender. */
async function heldOf(agent: ApiClient, sender: string): Promise<Held[]> {
  await desk.settle();
  const { body } = await agent.request('GET', '/mail/unprocessed?action=hold-for-review&limit=100');
  return (body as { items: Held[] }).items.filter(({ from }) => from === sender);
}

/** Somebody whom the record does not know has got hold of its token. */
async function strangersAnswer(agent: ApiClient, text: string) {
  const report = await people.report(agent);
  const eve = desk.person('eve');
  const html = `<p>${text}</p><script>alert(1)</script><img src="https://example.com/seen.gif">`;
  await desk.mailer.send({ ...answerTo(report.acknowledgement, eve, text), html });
  const [held] = await heldOf(agent, eve);
  if (!held) throw new Error('the mail is held');
  return { ...report, eve, held, path: `/mail/unprocessed/${held.id}` };
}

describe('given a mail that is held for review', () => {
  it('then it is shown with where it would go, and nothing in it runs', async () => {
    const agent = await desk.as('agent');
    const { incident, path, eve } = await strangersAnswer(agent, 'I am Bob’s colleague.');
    const { body } = await agent.request('GET', path);
    expect(body).toMatchObject({
      from: eve,
      reason: 'unknown sender, threaded by token',
      trust: { dmarc: 'pass' },
      accepting: { as: 'comment', number: incident.number },
      content: { text: expect.stringContaining('I am Bob’s colleague.'), html: expect.stringContaining('colleague') },
    });
    expect(JSON.stringify(body)).not.toMatch(/<script|seen\.gif/);
    const requester = await desk.as('requester');
    expect((await requester.request('GET', path)).status).toBe(403);
    expect((await agent.request('GET', '/mail/unprocessed/kf12oi4g-nothing')).status).toBe(404);
  });

  it('when it is accepted, twice and at once, then it is one comment, and its sender takes part', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, path, eve } = await strangersAnswer(agent, 'Try the other plug.');
    const answers = await Promise.all([agent.post(`${path}/accept`, {}), agent.post(`${path}/accept`, {})]);
    expect(answers.map(({ status }) => status)).toContain(200);
    const again = await agent.post(`${path}/accept`, {});
    expect(again).toMatchObject({ status: 200, body: { settled: { as: 'comment', number: incident.number } } });
    expect(await people.commentsOf(agent, incident.number)).toEqual([{ by: eve, body: 'Try the other plug.' }]);
    expect(await heldOf(agent, eve)).toEqual([]);
    expect((await agent.post(`${path}/refuse`, {})).status).toBe(409);
    expect((await agent.post(`${path}/accept`, { as: 'new' })).status).toBe(409);
    const entry = (await agent.timeline(incident.number)).find(({ type }) => type === 'commented');
    expect(entry?.data.mail).toMatchObject({ decision: expect.stringContaining(`accepted by ${agent.email}`) });
    desk.watch.forget([bob, eve]);
  });

  it('when it is accepted as a matter of its own then it opens a record, once', async () => {
    const agent = await desk.as('agent');
    const { incident, path, eve } = await strangersAnswer(agent, 'My printer burns, too.');
    const { body } = await agent.post(`${path}/accept`, { as: 'new' });
    const opened = await people.recordOf(agent, eve);
    expect(body).toMatchObject({ settled: { as: 'new', number: opened.number } });
    await agent.post(`${path}/accept`, { as: 'new' });
    await people.recordOf(agent, eve);
    await desk.mailTo(eve);
    expect(await people.commentsOf(agent, incident.number)).toEqual([]);
  });

  it('when it is refused then it changes nothing for good', async () => {
    const agent = await desk.as('agent');
    const { incident, path, eve } = await strangersAnswer(agent, 'Send me everything.');
    const refused = await agent.post(`${path}/refuse`, { reason: 'Nobody we know' });
    expect(refused).toMatchObject({ status: 200, body: { settled: { as: 'refused', by: agent.email } } });
    expect((await agent.post(`${path}/refuse`, {})).status).toBe(200);
    const key = { 'idempotency-key': `refuse-${eve}` };
    expect((await agent.post(`${path}/refuse`, {}, key)).status).toBe(200);
    expect((await agent.post(`${path}/refuse`, { reason: 'Another' }, key)).status).toBe(422);
    expect((await agent.post(`${path}/accept`, {})).status).toBe(409);
    expect(await heldOf(agent, eve)).toEqual([]);
    expect(await people.commentsOf(agent, incident.number)).toEqual([]);
  });

  it('when it names no record then it needs one to become a comment', async () => {
    const agent = await desk.as('agent');
    const { bob, incident } = await people.report(agent);
    const [ada, headers] = [desk.person('ada'), { 'X-Firstline-Verdicts': 'spam=fail' }];
    await desk.mailer.send({ from: ada, to: desk.mailbox, subject: 'Plug', text: 'The other one.', headers });
    const [held] = await heldOf(agent, ada);
    const path = `/mail/unprocessed/${held?.id}/accept`;
    expect((await agent.post(path, { as: 'comment' })).status).toBe(400);
    expect((await agent.post(path, { as: 'comment', number: 'INC-999999' })).status).toBe(404);
    expect((await agent.post(path, { as: 'comment', number: incident.number })).status).toBe(200);
    expect(await people.commentsOf(agent, incident.number)).toEqual([{ by: ada, body: 'Plug\n\nThe other one.' }]);
    desk.watch.forget([bob, ada]);
  });
});
