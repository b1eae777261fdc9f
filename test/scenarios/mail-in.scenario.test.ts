import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

describe('given a mail to the desk', () => {
  it('then it opens an incident, acknowledged once in its thread', async () => {
    const agent = await desk.as('agent');
    const { bob, messageId, incident, acknowledgement } = await people.report(agent);
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
    await people.recordOf(agent, eve);
    await desk.mailTo(eve);
  });

  it('when the same words come again hours later then they are said on the record while that is unresolved', async () => {
    const agent = await desk.as('agent');
    const ida = desk.person('ida');
    const mail = { from: ida, to: desk.mailbox, subject: 'No wifi in the hall', text: 'It broke down again.' };
    await desk.mailer.send(mail);
    const { number } = await people.recordOf(agent, ida);
    await desk.mailTo(ida);
    await desk.advance('PT2H');
    await desk.mailer.send(mail);
    await desk.settle();
    const entries = await agent.timeline(number);
    expect(entries.filter(({ type }) => type === 'commented')).toMatchObject([{ by: ida }]);
    await people.recordOf(agent, ida);
    await desk.mailer.send({ ...mail, text: 'It broke down in the cellar.' });
    await desk.mailTo(ida);
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Restarted' });
    await desk.mailTo(ida);
    await desk.advance('PT2H');
    await desk.mailer.send(mail);
    await desk.mailTo(ida);
    expect(await agent.list(`requester=${ida}`)).toHaveLength(3);
  });

  it('when it has an attachment then that is kept and fetched by its link, for some minutes', async () => {
    const agent = await desk.as('agent');
    const [ann, photo] = [desk.person('ann'), randomBytes(70_000)];
    const attachments = [{ filename: 'smoke.png', content: photo, contentType: 'image/png' }];
    await desk.mailer.send({ from: ann, to: desk.mailbox, subject: 'See', text: 'Here', attachments });
    const { number, attachments: kept } = await people.recordOf(agent, ann);
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
    expect(kept?.action).toBe('quarantine');
    const original = await desk.stores.object(kept?.key ?? '');
    expect(original.includes(garbage.subarray(0, 3))).toBe(true);
    expect(await agent.list('limit=100')).toHaveLength(before);
  });
});

describe('given a mail that others were sent as well', () => {
  async function sentToMany() {
    const agent = await desk.as('agent');
    const [bob, kim] = [desk.person('bob'), desk.person('kim')];
    const first = { from: bob, to: desk.mailbox, cc: kim, subject: 'Door', text: 'It is shut.' };
    const messageId = await desk.mailer.send(first);
    const { number } = await people.recordOf(agent, bob);
    await Promise.all([desk.mailTo(bob)]);
    return { agent, bob, kim, number, messageId };
  }

  it('when one of them answers to all, or its writer answers what the desk never saw, then it joins the record', async () => {
    const { agent, bob, kim, number, messageId } = await sentToMany();
    const toAll = { from: kim, to: bob, cc: desk.mailbox, subject: 'Re: Door', inReplyTo: messageId };
    await desk.mailer.send({ ...toAll, references: messageId, text: 'I have a key.' });
    await desk.settle();
    const beside = '<outlook-1@example.com>';
    const answer = { from: bob, to: 'lin@example.com', cc: desk.mailbox, subject: 'Re: Door', inReplyTo: beside };
    await desk.mailer.send({ ...answer, references: `${messageId} ${beside}`, text: 'Which one?' });
    await desk.settle();
    expect(await people.commentsOf(agent, number)).toEqual([
      { by: kim, body: 'I have a key.' },
      { by: bob, body: 'Which one?' },
    ]);
    for (const person of [bob, kim])
      expect((await agent.list(`requester=${person}`)).length).toBe(person === bob ? 1 : 0);
    desk.watch.forget([bob, kim, 'lin@example.com']);
  });

  it('when a stranger answers it then they join nothing', async () => {
    const { agent, number, messageId } = await sentToMany();
    const eve = desk.person('eve');
    const answer = { from: eve, to: desk.mailbox, subject: 'Re: Door', references: messageId, text: 'Let me in.' };
    await desk.mailer.send(answer);
    expect((await people.recordOf(agent, eve)).number).not.toBe(number);
    expect(await people.commentsOf(agent, number)).toEqual([]);
    await desk.mailTo(eve);
  });

  it('when two different ones come under one Message-ID then both are kept', async () => {
    const agent = await desk.as('agent');
    const scanner = desk.person('scanner');
    const scan = { from: scanner, to: desk.mailbox, subject: 'Scan', messageId: `<1.${scanner}>` };
    for (const text of ['One', 'Two', 'Two']) {
      await desk.mailer.send({ ...scan, text });
      await desk.settle();
    }
    expect((await agent.list(`requester=${scanner}`)).map(({ description }) => description).toSorted()).toEqual([
      'One',
      'Two',
    ]);
    desk.watch.forget([scanner]);
  });
});
