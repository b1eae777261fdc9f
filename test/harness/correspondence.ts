import { expect } from 'vitest';
import type { ApiClient } from './desk/api-client.ts';
import type { SentMail } from './desk/controls.ts';
import type { DeskOnThisMachine } from './desk/desk-on-this-machine.ts';

/** People who write mails to a desk. */
export class Correspondence {
  readonly #desk: DeskOnThisMachine;

  constructor(desk: DeskOnThisMachine) {
    this.#desk = desk;
  }

  /** The one unfinished record somebody has. */
  async recordOf(agent: ApiClient, requester: string) {
    await this.#desk.settle();
    const found = await agent.list(`requester=${requester}`);
    expect(found).toHaveLength(1);
    return agent.read(found[0]?.number ?? '');
  }

  /** Somebody writes to the desk; their record and its acknowledgement. */
  async report(agent: ApiClient) {
    const bob = this.#desk.person('bob');
    const mail = { from: `Bob <${bob}>`, to: this.#desk.mailbox, subject: 'Printer on fire', text: 'Third floor.' };
    const messageId = await this.#desk.mailer.send(mail);
    const incident = await this.recordOf(agent, bob);
    return { bob, messageId, incident, acknowledgement: await this.#desk.mailTo(bob) };
  }

  async commentsOf(agent: ApiClient, number: string) {
    const comments = (await agent.timeline(number)).filter(({ type }) => type === 'commented');
    return comments.map(({ by, data }) => ({ by, body: data.body }));
  }
}

/** An answer as a mail program makes it. */
export function answerTo(mail: SentMail, from: string, text: string) {
  const thread = mail.headers['message-id'] ?? '';
  const quoted = mail.text.replace(/^/gm, '> ');
  return {
    from,
    to: mail.headers['reply-to'] ?? '',
    subject: `Re: ${mail.subject}`,
    inReplyTo: thread,
    references: `${mail.headers.references ?? ''} ${thread}`.trim(),
    text: `${text}\r\n\r\nOn Mon, Sep 7, 2026 at 11:00 AM Service desk <${mail.from}> wrote:\r\n${quoted}\r\n`,
  };
}
