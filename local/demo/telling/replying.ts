import type { SendMailOptions } from 'nodemailer';
import { expected } from './expected.ts';
import type { Mail } from './outcome.ts';

/** An answer as any mail program writes it: to the reply address, with subject and references of what it answers. */
export function replyTo(mails: readonly Mail[], from: string, text: string): SendMailOptions {
  const last = mails.findLast(({ to }) => to === from);
  expected(last !== undefined, `there is a mail to ${from} to answer`);
  const id = last.headers['message-id'] ?? '';
  return {
    from,
    to: last.headers['reply-to'] ?? last.from,
    subject: `Re: ${last.subject}`,
    inReplyTo: id,
    references: `${last.headers.references ?? ''} ${id}`.trim(),
    text,
  };
}
