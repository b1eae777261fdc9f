import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { postAlert } from '#test/harness/touch/webhooks.ts';

const desk = deskForThisFile();

describe('given a desk that took mails, alerts, comments and what it could not work with', () => {
  it('when every line of its log is searched then there is no address, name, title, text or token in it', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const [ann, gone] = [desk.person('ann'), desk.person('gone')];
    const words = ['Quetzalcoatl', 'Nebuchadnezzar', 'Ozymandias', 'Rumpelstilzchen', 'Mnemosyne', 'Terpsichore'];
    const [name, title, text, label, note, poison] = words;
    await desk.mailer.send({ from: `${name} <${ann}>`, to: desk.mailbox, subject: title, text });
    const acknowledgement = await desk.mailTo(ann);
    await desk.mailer.send({
      from: ann,
      to: acknowledgement.headers['reply-to'],
      subject: 'Re',
      text: `${text} again`,
    });
    const { token } = (await admin.post('/integrations/generic/tokens', {})).body as { token: string };
    const alert = { key: label, state: 'firing', severity: 'high', title: label, labels: { owner: ann } };
    const authorization = `Bearer ${token}`;
    await postAlert(desk, 'generic', alert, { authorization });
    await postAlert(desk, 'generic', { key: 7, title: [poison], who: ann }, { authorization });
    await postAlert(desk, 'generic', alert, { authorization: `Bearer ${token.slice(0, -1)}0` });
    const { number } = await agent.open({ title, description: text, requester: { email: gone, name } });
    await desk.settle();
    await agent.do(number, 'comments', { body: note });
    await agent.post(`/incidents/${number}/resolve`, { code: note, notes: 7 });
    const json = { 'content-type': 'application/json' };
    expect((await agent.post('/incidents', `{"title": "${poison}`, json)).status).toBe(400);
    for (const function_ of ['notify', 'ingest-mail', 'relate-incidents', 'take-mail-feedback', 'ingest-alert'])
      await desk.deliver(function_, {
        'detail-type': 'Unheard of',
        detail: { title: poison, [ann]: ann },
        [`${ann}`]: poison,
      });
    for (let minute = 0; minute < 6; minute += 1) await desk.advance('PT1M');
    const lines = (await desk.controls.logs()).map(({ from, text: line }) => `${from}: ${line}`);
    expect(lines.length).toBeGreaterThan(20);
    const personal = [...words, ann, gone, agent.email, token, acknowledgement.headers['reply-to'] ?? ann];
    for (const secret of personal) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    await desk.watch.takeTrouble(/./);
    for (const _ of ['ingest-mail', 'notify', 'relate-incidents', 'take-mail-feedback'])
      await desk.watch.takeDeadLetter();
    for (const _ of ['acknowledged', 'commented']) await desk.mailTo(gone);
  });
});
