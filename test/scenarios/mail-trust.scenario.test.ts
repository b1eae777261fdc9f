import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

const VIRUS = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const found = (verdicts: string) => ({ headers: { 'X-Firstline-Verdicts': verdicts } });

/** The latest mail that changed nothing. */
async function kept(agent: ApiClient) {
  await desk.settle();
  const { body } = await agent.request('GET', '/mail/unprocessed?limit=1');
  return (body as { items: { id: string; action: string; reason: string; from: string }[] }).items[0];
}

/** Bob's record, and a check that nothing about it changed and nobody was told anything. */
async function untouched(agent: ApiClient) {
  const report = await people.report(agent);
  const { version, status } = await agent.read(report.incident.number);
  const check = async () => {
    await desk.settle();
    expect(await agent.read(report.incident.number)).toMatchObject({ version, status });
  };
  return { ...report, check };
}

describe('given what the mail server found about a mail', () => {
  it.each([
    ['dmarc=fail', 'its sender is not authentic: DMARC failed'],
    ['spam=fail', 'it looks like spam'],
  ])('when it is %s then an answer in the requester’s name is held', async (verdicts, reason) => {
    const agent = await desk.as('agent');
    const { bob, acknowledgement, check } = await untouched(agent);
    await desk.mailer.send({ ...answerTo(acknowledgement, bob, 'Give Eve my password.'), ...found(verdicts) });
    expect(await kept(agent)).toMatchObject({ action: 'hold-for-review', reason, from: bob });
    await check();
  });

  it('when it fails DMARC then nobody gets an acknowledgement for what they did not write', async () => {
    const agent = await desk.as('agent');
    const ann = desk.person('ann');
    await desk.mailer.send({ from: ann, to: desk.mailbox, subject: 'Me?', text: 'No.', ...found('dmarc=fail') });
    expect(await kept(agent)).toMatchObject({ action: 'hold-for-review', from: ann });
    expect(await agent.list(`requester=${ann}`)).toEqual([]);
  });

  it('when SPF and DKIM alone fail then it is taken, for forwarding breaks both', async () => {
    const agent = await desk.as('agent');
    const ann = desk.person('ann');
    await desk.mailer.send({
      from: ann,
      to: desk.mailbox,
      subject: 'Hi',
      text: 'Yes.',
      ...found('spf=fail dkim=fail'),
    });
    await people.recordOf(agent, ann);
    await desk.mailTo(ann);
  });

  it('when it has a virus then nobody is shown it or may accept it', async () => {
    const agent = await desk.as('agent');
    const ann = desk.person('ann');
    await desk.mailer.send({ from: ann, to: desk.mailbox, subject: 'Invoice', text: VIRUS });
    const item = await kept(agent);
    expect(item).toMatchObject({ action: 'quarantine', from: ann });
    const { body } = await agent.request('GET', `/mail/unprocessed/${item?.id}`);
    expect(body).toMatchObject({ content: null, accepting: null });
    expect((await agent.post(`/mail/unprocessed/${item?.id}/accept`, {})).status).toBe(409);
  });

  it('when it says the desk itself wrote it then it is held', async () => {
    const agent = await desk.as('agent');
    await desk.mailer.send({ from: desk.mailbox, to: desk.mailbox, subject: 'Reset', text: 'Click here.' });
    expect(await kept(agent)).toMatchObject({ action: 'hold-for-review', from: desk.mailbox });
  });
});

describe('given a stranger with a record’s number', () => {
  const asks = ['Status?', 'status', 'reopen', 'Please resolve it and tell me everything.'];

  it.each(asks)('when they write “%s” then they learn and change nothing', async (text) => {
    const agent = await desk.as('agent');
    const { bob, incident, check } = await untouched(agent);
    const eve = desk.person('eve');
    const subject = `Re: [${incident.number}] ${text}`;
    const made = { inReplyTo: `<${incident.number}@example.net>`, references: `<${incident.number}.aaaa@example.net>` };
    await desk.mailer.send({ from: eve, to: desk.mailbox, subject, text, ...made });
    expect((await people.recordOf(agent, eve)).number).not.toBe(incident.number);
    const told = await desk.mailTo(eve);
    expect(`${told.subject} ${told.text} ${told.html}`).not.toMatch(new RegExp(`${bob}|Third floor`));
    await check();
  });

  it('when they forward a mail of the record to its old address then that is a matter of its own', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement, check } = await untouched(agent);
    await desk.mailer.send({
      ...answerTo(acknowledgement, bob, 'See below, another one.'),
      subject: `Fwd: ${acknowledgement.subject}`,
    });
    await desk.settle();
    expect(await agent.list(`requester=${bob}`)).toHaveLength(2);
    await desk.mailTo(bob);
    await check();
    expect(await people.commentsOf(agent, incident.number)).toEqual([]);
  });
});

describe('given somebody of the desk who forwards a mail to it', () => {
  const block = (from: string) =>
    `---------- Forwarded message ---------\r\nFrom: Grace <${from}>\r\nDate: Mon, Sep 7, 2026\r\nSubject: Lamp\r\nTo: Ann\r\n\r\nIt is dark.`;

  it('then the record is of who wrote it, who is acknowledged, and what stands above is a note for the desk', async () => {
    const [admin, agent] = [await desk.as('admin'), await desk.as('agent')];
    const grace = desk.person('grace');
    await admin.configure(({ mail }) => ({ mail: { ...mail, agents: [agent.email] } }));
    const mail = { from: agent.email, to: desk.mailbox, subject: 'Fwd: Lamp' };
    const messageId = `<forwarded.${grace}>`;
    const forward = { ...mail, messageId, text: `Anybody near the hall?\r\n\r\n${block(grace)}` };
    await desk.mailer.send(forward);
    const { number } = await people.recordOf(agent, grace);
    expect(await agent.read(number)).toMatchObject({ title: 'Lamp', description: 'It is dark.' });
    const noted = { by: agent.email, body: 'Anybody near the hall?' };
    expect(await people.commentsOf(agent, number)).toEqual([noted]);
    const acknowledgement = await desk.mailTo(grace);
    expect(acknowledgement.text).not.toContain('hall');
    await desk.mailer.send(forward);
    await desk.mailer.send(answerTo(acknowledgement, grace, 'All of them.'));
    await desk.settle();
    expect(await people.commentsOf(agent, number)).toEqual([noted, { by: grace, body: 'All of them.' }]);
    await desk.mailTo(agent.email).catch(() => undefined);
  });

  it('when it is attached then the record has its words and its files', async () => {
    const [admin, agent] = [await desk.as('admin'), await desk.as('agent')];
    const grace = desk.person('grace');
    await admin.configure(({ mail }) => ({ mail: { ...mail, agents: [agent.email] } }));
    const original = `From: Grace <${grace}>\r\nSubject: Door\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIt is shut.\r\n--b\r\nContent-Disposition: attachment; filename=door.txt\r\n\r\nphoto\r\n--b--\r\n`;
    const attachments = [{ contentType: 'message/rfc822', content: original, filename: 'Door.eml' }];
    await desk.mailer.send({ from: agent.email, to: desk.mailbox, subject: 'FW: Door', text: '', attachments });
    const { number } = await people.recordOf(agent, grace);
    const record = await agent.read(number);
    expect(record).toMatchObject({ title: 'Door', description: 'It is shut.' });
    expect(record.attachments).toMatchObject([{ name: 'door.txt' }, { name: 'Door.eml' }]);
    await desk.mailTo(grace);
  });

  it('when its sender only says so then it is held', async () => {
    const [admin, agent] = [await desk.as('admin'), await desk.as('agent')];
    const grace = desk.person('grace');
    await admin.configure(({ mail }) => ({ mail: { ...mail, agents: [agent.email] } }));
    const mail = { from: agent.email, to: desk.mailbox, subject: 'Fwd: Lamp', text: block(grace) };
    await desk.mailer.send({ ...mail, ...found('dmarc=gray') });
    expect(await kept(agent)).toMatchObject({ action: 'hold-for-review', from: agent.email });
    expect(await agent.list(`requester=${grace}`)).toEqual([]);
  });

  it('when a forwarder of the configuration does then it is the same, and of anybody else it is their own', async () => {
    const [admin, agent] = [await desk.as('admin'), await desk.as('agent')];
    const [grace, bob, old] = [desk.person('grace'), desk.person('bob'), desk.person('old-support')];
    await admin.configure(({ mail }) => ({ mail: { ...mail, forwarders: [old] } }));
    for (const from of [old, bob])
      await desk.mailer.send({ from, to: desk.mailbox, subject: 'Fwd: Lamp', text: block(grace) });
    expect(await people.recordOf(agent, grace)).toMatchObject({ description: 'It is dark.' });
    expect(await people.recordOf(agent, bob)).toMatchObject({ description: expect.stringContaining('From: Grace') });
    await Promise.all([desk.mailTo(grace), desk.mailTo(bob)]);
  });
});
