import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { SentMail } from '#test/harness/desk/controls.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

interface Bounce {
  readonly to: string;
  readonly status: string;
  readonly words: string;
  /** The mail that comes back. */
  readonly returned: Readonly<Record<string, string>>;
}

/** A mail server's report, as RFC 3464 has it. */
async function bounce({ to, status, words, returned }: Bounce): Promise<void> {
  const part = (type: string, text: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
  const header = Object.entries(returned).map(([name, value]) => `${name}: ${value}`);
  const raw = [
    `From: Mail Delivery System <MAILER-DAEMON@mx.example.com>\r\nTo: ${desk.mailbox}\r\n`,
    `Message-ID: <${status}.${to}>\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n',
    part('text/plain', `<${to}>: ${words}`),
    part(
      'message/delivery-status',
      `Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; ${to}\r\nAction: failed\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; ${words}`,
    ),
    part('text/rfc822-headers', header.join('\r\n')),
    '--b--\r\n',
  ].join('');
  await desk.mailer.sendRaw({ from: '', to: desk.mailbox }, raw);
  await desk.settle();
}

const headersOf = ({ headers }: SentMail) => ({
  'Message-ID': headers['message-id'] ?? '',
  References: headers.references ?? '',
  'Reply-To': headers['reply-to'] ?? '',
});
const GONE = { status: '5.1.1', words: '550 5.1.1 User unknown' };

async function stateOf(agent: ApiClient, address: string) {
  return (await agent.request('GET', `/mail/addresses/${encodeURIComponent(address)}`)).body;
}

async function outcomesOf(agent: ApiClient, number: string) {
  const { body } = await agent.request('GET', `/incidents/${number}/notifications`);
  return (body as { items: { step: string; outcome: string; reason: string | null }[] }).items;
}

describe('given a mail of the desk that comes back', () => {
  it('when the mailbox is gone then later mail to it is impossible, and the desk can see why', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    await agent.do(incident.number, 'hold', { reason: 'awaiting_requester', comment: 'Which floor?' });
    await desk.mailTo(bob);
    await bounce({ to: bob, ...GONE, returned: headersOf(acknowledgement) });
    expect(await agent.read(incident.number)).toMatchObject({ status: 'on_hold' });
    expect(await stateOf(agent, bob)).toMatchObject({ state: 'bounced', why: expect.stringContaining('5.1.1') });
    expect((await agent.timeline(incident.number)).at(-1)).toMatchObject({
      type: 'mail-refused',
      by: 'system',
      data: { to: bob, cause: 'bounced' },
    });

    await agent.do(incident.number, 'comments', { body: 'Are you there?', visibility: 'public' });
    await desk.settle();
    expect((await outcomesOf(agent, incident.number)).at(-1)).toMatchObject({
      outcome: 'impossible',
      reason: expect.stringContaining('bounced'),
    });
  });

  it('when its owner writes again then mail goes there again', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    await bounce({ to: bob, ...GONE, returned: headersOf(acknowledgement) });
    expect(await stateOf(agent, bob)).toMatchObject({ state: 'bounced' });
    await desk.mailer.send(answerTo(acknowledgement, bob, 'I am back.'));
    await desk.settle();
    expect(await stateOf(agent, bob)).toMatchObject({ state: null });
    await agent.do(incident.number, 'comments', { body: 'Welcome.', visibility: 'public' });
    expect((await desk.mailTo(bob)).text).toContain('Welcome.');
  });

  it('when an administrator clears it then mail goes there again, and it is known who did that', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const { bob, acknowledgement } = await people.report(agent);
    await bounce({ to: bob, ...GONE, returned: headersOf(acknowledgement) });
    const path = `/mail/addresses/${encodeURIComponent(bob)}/clear`;
    expect((await agent.post(path, {})).status).toBe(403);
    expect((await admin.post(path, {})).status).toBe(200);
    expect(await stateOf(agent, bob)).toMatchObject({
      state: null,
      lastCleared: { by: admin.email, state: 'bounced' },
    });
    expect((await admin.pages(`/audit?by=${admin.email}`)).at(0)).toMatchObject({
      ...{ what: 'address-cleared', about: bob, before: { state: 'bounced' }, after: { state: null } },
    });
  });

  it.each([
    ['passes', { status: '5.2.2', words: '552 5.2.2 mailbox full' }, {}],
    [
      'is forged',
      GONE,
      { 'Message-ID': '<x@y>', References: '<INC-000001.aaaa@example.net>', 'Reply-To': 'a@b.example' },
    ],
  ])('when the reason %s then nothing is marked', async (_, failure, forged) => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    const { version } = await agent.read(incident.number);
    await bounce({ to: bob, ...failure, returned: { ...headersOf(acknowledgement), ...forged } });
    expect(await stateOf(agent, bob)).toMatchObject({ state: null });
    expect((await agent.read(incident.number)).version).toBe(version);
    const { body } = await agent.request('GET', '/mail/unprocessed?limit=1');
    expect(body).toMatchObject({ items: [{ class: 'bounce', report: { recipients: [{ address: bob }] } }] });
  });

  it('when it names somebody else then a stranger is not marked', async () => {
    const agent = await desk.as('agent');
    const { acknowledgement } = await people.report(agent);
    const ann = desk.person('ann');
    await bounce({ to: ann, ...GONE, returned: headersOf(acknowledgement) });
    expect(await stateOf(agent, ann)).toMatchObject({ state: null });
  });
});
