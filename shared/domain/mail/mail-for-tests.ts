import type { MailTrust } from '#domain/mail-in/trust.ts';
import type { Envelope, ParsedMail } from './mail.ts';

/** A person's plain mail to the desk, with whatever a test changes about it. */
export function aMail(changes: Partial<ParsedMail> = {}): ParsedMail {
  return {
    messageId: '<1@example.com>',
    from: { address: 'ada@example.com', name: 'Ada' },
    replyTo: [],
    to: [{ address: 'desk@example.net', name: null }],
    cc: [],
    deliveredTo: [],
    subject: 'Printer on fire',
    date: '2026-09-07T08:00:00.000Z',
    text: 'It burns.',
    html: null,
    headers: {},
    inReplyTo: [],
    references: [],
    attachments: [],
    ...changes,
  };
}

export const anEnvelope: Envelope = { from: 'ada@example.com', recipients: ['desk@example.net'] };

/** What the mail server finds about a mail with nothing wrong. */
export const trusted: MailTrust = {
  spf: 'pass',
  dkim: 'pass',
  dmarc: 'pass',
  spam: 'pass',
  virus: 'pass',
  dmarcPolicy: null,
};
