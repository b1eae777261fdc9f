import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { ask } from '#test/harness/desk/http.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

describe('given a resolved report', () => {
  async function resolved(agent: ApiClient) {
    const { bob, incident } = await people.report(agent);
    await agent.do(incident.number, 'accept');
    const resolution = { code: 'fixed', notes: 'The fire is **out**.' };
    const asked = { command: 'resolve', body: resolution };
    const preview = (await agent.request('POST', `/incidents/${incident.number}/mail-preview`, asked)).body;
    await agent.do(incident.number, 'resolve', resolution);
    const mail = await desk.mailTo(bob);
    // What was shown before is what is sent, but for links, which are their reader's.
    const text = mail.text.replaceAll(/http\S+(\/resolution\/)[^?\s]+/g, '…$1…');
    expect(preview).toEqual({
      items: [{ to: bob, language: 'en', subject: mail.subject, text: `${text.trimEnd()}\n` }],
    });
    expect(mail.text).toContain('The fire is **out**.');
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
    const told = await desk.mailTo(agent.email);
    expect(told.text).toContain('It still burns');
    expect(told.text).toContain('reopened');
  });

  it('when a link is forged then there is a page that says so, and nothing changes', async () => {
    const agent = await desk.as('agent');
    const { number, confirm } = await resolved(agent);
    const forged = confirm.replace(/.\?/, (end) => (end === 'A?' ? 'B?' : 'A?'));
    expect((await submit(forged, { answer: 'confirm' })).status).toBe(404);
    expect(await agent.read(number)).toMatchObject({ status: 'resolved' });
  });
});
