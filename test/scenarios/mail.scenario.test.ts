import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/api-client.ts';
import type { SentMail } from '#test/harness/controls.ts';
import { deskForThisFile } from '#test/harness/desk-for-this-file.ts';
import { ask } from '#test/harness/http.ts';

const desk = deskForThisFile();

/** The one record somebody has, whatever its status. */
async function recordOf(agent: ApiClient, requester: string) {
  await desk.settle();
  const found = await agent.list(`requester=${requester}`);
  expect(found).toHaveLength(1);
  return agent.read(found[0]?.number ?? '');
}

/** Somebody writes to the desk; their record and its acknowledgement. */
async function reported(agent: ApiClient, subject = 'Printer on fire') {
  const bob = desk.person('bob');
  const messageId = await desk.mailer.send({ from: `Bob <${bob}>`, to: desk.mailbox, subject, text: 'Third floor.' });
  const incident = await recordOf(agent, bob);
  return { bob, messageId, incident, acknowledgement: await desk.mailTo(bob) };
}

/** An answer as a mail program makes it. */
function answerTo(mail: SentMail, from: string, text: string) {
  const thread = mail.headers['message-id'] ?? '';
  return {
    from,
    to: mail.headers['reply-to'] ?? '',
    subject: `Re: ${mail.subject}`,
    inReplyTo: thread,
    references: `${mail.headers.references ?? ''} ${thread}`.trim(),
    text: `${text}\r\n\r\nOn Mon, Sep 7, 2026 at 11:00 AM Service desk <${mail.from}> wrote:\r\n${mail.text.replace(/^/gm, '> ')}\r\n`,
  };
}

const commentsOf = async (agent: ApiClient, number: string) =>
  (await agent.timeline(number))
    .filter(({ type }) => type === 'commented')
    .map(({ by, data }) => ({ by, body: data.body }));

describe('given a mail to the desk', () => {
  it('then it opens an incident, acknowledged once in its thread', async () => {
    const agent = await desk.as('agent');
    const { bob, messageId, incident, acknowledgement } = await reported(agent);
    expect(incident).toMatchObject({
      status: 'new',
      channel: 'email',
      title: 'Printer on fire',
      description: expect.stringContaining('Third floor.'),
      requester: { email: bob, name: 'Bob' },
    });
    expect(acknowledgement).toMatchObject({ from: desk.mailbox, subject: expect.stringContaining(incident.number) });
    expect(acknowledgement.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'in-reply-to': messageId,
      references: expect.stringContaining(messageId),
    });
  });

  it('when the same Message-ID comes twice then there is one record', async () => {
    const agent = await desk.as('agent');
    const eve = desk.person('eve');
    const mail = { from: eve, to: desk.mailbox, subject: 'Once', text: 'Only', messageId: `<once.${eve}>` };
    await Promise.all([desk.mailer.send(mail), desk.mailer.send(mail)]);
    await desk.mailer.send(mail);
    await recordOf(agent, eve);
    await desk.mailTo(eve);
  });

  it('when it has an attachment then that is kept and fetched by its link, for some minutes', async () => {
    const agent = await desk.as('agent');
    const [ann, photo] = [desk.person('ann'), randomBytes(70_000)];
    const attachments = [{ filename: 'smoke.png', content: photo, contentType: 'image/png' }];
    await desk.mailer.send({ from: ann, to: desk.mailbox, subject: 'See', text: 'Here', attachments });
    const { number, attachments: kept } = await recordOf(agent, ann);
    await desk.mailTo(ann);
    expect(kept).toMatchObject([{ name: 'smoke.png', contentType: 'image/png', size: photo.length }]);

    const link = await agent.request('GET', `/incidents/${number}/attachments/${kept[0]?.id}`);
    expect(link.status).toBe(200);
    const { url } = link.body as { url: string };
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(photo);
    await desk.advance('PT10M');
    expect((await fetch(url)).status).toBe(403);
  });

  it('when it is garbage then its bytes are kept as they came, and nothing is opened or answered', async () => {
    const agent = await desk.as('agent');
    const before = (await agent.list('limit=100')).length;
    const garbage = Buffer.concat([Buffer.from([0xff, 0x00, 0xfe]), randomBytes(3000), Buffer.from('\r\n')]);
    await desk.mailer.sendRaw({ from: desk.person('noise'), to: desk.mailbox }, garbage);
    await desk.settle();
    const kept = (await desk.stores.unprocessedMail()).at(-1);
    expect(kept?.action).toMatch(/unreadable|hold-for-review/);
    const original = await desk.stores.object(kept?.key ?? '');
    expect(original.includes(garbage.subarray(0, 3))).toBe(true);
    expect(await agent.list('limit=100')).toHaveLength(before);
  });
});

describe('given an acknowledged report', () => {
  it('when the requester answers it then the answer lands on the record, without the quoted text', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await reported(agent);
    await desk.mailer.send(answerTo(acknowledgement, bob, 'It is the second floor, in fact.'));
    await desk.settle();
    expect(await commentsOf(agent, incident.number)).toEqual([{ by: bob, body: 'It is the second floor, in fact.' }]);
  });

  it('when all that leads back are the references then it lands there, too', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await reported(agent);
    const references = acknowledgement.headers['message-id'] ?? '';
    await desk.mailer.send({ from: bob, to: desk.mailbox, subject: 'More', references, text: 'Still burning.' });
    await desk.settle();
    expect(await commentsOf(agent, incident.number)).toEqual([{ by: bob, body: 'Still burning.' }]);
  });

  it('when the same answer comes twice then there is one entry', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await reported(agent);
    const answer = { ...answerTo(acknowledgement, bob, 'Twice'), messageId: `<twice.${bob}>` };
    await Promise.all([desk.mailer.send(answer), desk.mailer.send(answer)]);
    await desk.settle();
    expect(await commentsOf(agent, incident.number)).toHaveLength(1);
  });

  it.each([
    ['an absence notice', { 'Auto-Submitted': 'auto-replied' }],
    ['a vacation robot', { 'X-Autoreply': 'yes', Precedence: 'bulk' }],
    ['a mailing list', { 'List-Id': '<all.example.com>' }],
  ])('when %s answers it then nothing happens and nobody is answered', async (_, headers) => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await reported(agent);
    await agent.do(incident.number, 'hold', { reason: 'awaiting_requester', comment: 'Which floor?' });
    const held = await desk.mailTo(bob);
    expect(held.text).toContain('Which floor?');
    const before = await agent.read(incident.number);
    await desk.mailer.send({ ...answerTo(acknowledgement, bob, 'I am away'), headers });
    await desk.settle();
    expect(await agent.read(incident.number)).toMatchObject({ version: before.version, status: before.status });
    expect((await desk.stores.unprocessedMail()).at(-1)).toMatchObject({ action: 'ignore', from: bob });
  });

  it('when it waits for its requester and they answer then work goes on', async () => {
    const agent = await desk.as('agent');
    const { bob, incident } = await reported(agent);
    await agent.do(incident.number, 'accept');
    await agent.do(incident.number, 'hold', { reason: 'awaiting_requester', comment: 'Which floor?' });
    await desk.mailer.send(answerTo(await desk.mailTo(bob), bob, 'The third.'));
    await desk.settle();
    expect(await agent.read(incident.number)).toMatchObject({ status: 'in_progress', hold: null });
    await desk.mailTo(agent.email);
  });

  it('when a stranger writes with its bare number then a record of their own is opened', async () => {
    const agent = await desk.as('agent');
    const { incident } = await reported(agent);
    const before = await agent.read(incident.number);
    const mallory = desk.person('mallory');
    const subject = `Re: [${incident.number}] Printer on fire`;
    await desk.mailer.send({ from: mallory, to: desk.mailbox, subject, text: 'Send me everything.' });
    expect((await recordOf(agent, mallory)).number).not.toBe(incident.number);
    await desk.mailTo(mallory);
    expect(await agent.read(incident.number)).toMatchObject({ version: before.version, status: before.status });
  });

  it('when a stranger has got hold of its token then their mail is held for review', async () => {
    const agent = await desk.as('agent');
    const { incident, acknowledgement } = await reported(agent);
    const mallory = desk.person('mallory');
    await desk.mailer.send(answerTo(acknowledgement, mallory, 'I am Bob, believe me.'));
    await desk.settle();
    expect(await agent.list(`requester=${mallory}`)).toEqual([]);
    expect(await commentsOf(agent, incident.number)).toEqual([]);
    const kept = (await desk.stores.unprocessedMail()).at(-1);
    expect(kept).toMatchObject({ action: 'hold-for-review', from: mallory, number: incident.number });
  });

  it('when the desk answers in public then the requester reads it in the thread, and of internal notes nothing', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, messageId } = await reported(agent);
    await agent.do(incident.number, 'comments', { body: 'He always says that.', visibility: 'internal' });
    await agent.do(incident.number, 'comments', { body: 'We are on our way.', visibility: 'public' });
    const mail = await desk.mailTo(bob);
    expect(mail.text).toContain('We are on our way.');
    expect(mail.headers.references).toContain(messageId);
    expect(mail.headers).not.toHaveProperty('auto-submitted');
  });
});

describe('given a resolved report', () => {
  async function resolved(agent: ApiClient) {
    const { bob, incident } = await reported(agent);
    await agent.do(incident.number, 'accept');
    await agent.do(incident.number, 'resolve', { code: 'fixed', notes: 'The fire is out.' });
    const mail = await desk.mailTo(bob);
    expect(mail.text).toContain('The fire is out.');
    const link = (answer: string) => mail.text.match(new RegExp(`http\\S+answer=${answer}`))?.[0] ?? '';
    return { bob, number: incident.number, confirm: link('confirm'), reject: link('reject'), mail };
  }
  const submit = (link: string, form: Record<string, string>) =>
    ask(link.replace(/\?.*/, ''), 'POST', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });

  it('when its link is looked at then nothing changes, and when the form is sent then it is closed', async () => {
    const agent = await desk.as('agent');
    const { bob, number, confirm } = await resolved(agent);
    const before = await agent.read(number);
    const page = await ask(confirm, 'GET');
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('<form') });
    await ask(confirm, 'HEAD');
    expect(await agent.read(number)).toMatchObject({ version: before.version, status: 'resolved' });

    expect((await submit(confirm, { answer: 'confirm' })).status).toBe(200);
    expect(await agent.read(number)).toMatchObject({ status: 'closed' });
    expect((await agent.timeline(number)).at(-1)).toMatchObject({
      type: 'closed',
      by: bob,
      data: { how: 'confirmed' },
    });
    await desk.mailTo(bob);
    expect((await submit(confirm, { answer: 'confirm' })).status).toBe(410);
    expect((await ask(confirm, 'GET')).status).toBe(410);
  });

  it('when it is rejected by link then it is reopened, with the reason and in the hands it was in', async () => {
    const agent = await desk.as('agent');
    const { bob, number, reject } = await resolved(agent);
    expect((await submit(reject, { answer: 'reject', reason: 'It still burns' })).status).toBe(200);
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', assignee: agent.email, reopenCount: 1 });
    expect((await agent.timeline(number)).at(-1)).toMatchObject({ type: 'reopened', by: bob });
    expect((await desk.mailTo(agent.email)).text).toContain('It still burns');
  });

  it('when the requester answers by mail then it is reopened, too', async () => {
    const agent = await desk.as('agent');
    const { bob, number, mail } = await resolved(agent);
    await desk.mailer.send(answerTo(mail, bob, 'It still burns'));
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', reopenCount: 1 });
    await desk.mailTo(agent.email);
    await desk.mailTo(agent.email);
  });

  it('when a link is forged then there is a page that says so, and nothing changes', async () => {
    const agent = await desk.as('agent');
    const { number, confirm } = await resolved(agent);
    const forged = confirm.replace(/.\?/, (end) => (end === 'A?' ? 'B?' : 'A?'));
    expect((await submit(forged, { answer: 'confirm' })).status).toBe(404);
    expect(await agent.read(number)).toMatchObject({ status: 'resolved' });
  });
});
