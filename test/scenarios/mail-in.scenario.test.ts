import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk-for-this-file.ts';

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
