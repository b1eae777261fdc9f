import { randomUUID } from 'node:crypto';
import type { BusEvent } from '#local/services/events/store.ts';

/*
 * SES's mailbox simulator: what is sent to it is answered by the event SES would put on the bus for such a mailbox. Other
 * addresses are nobody's on one machine, so nothing is ever told of them.
 */

/** A mail that was taken, as far as its events tell of it. */
export interface TakenMail {
  readonly id: string;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly configurationSet: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

export type FeedbackEvent = Pick<BusEvent, 'detail-type' | 'source' | 'resources' | 'detail'>;

/** Names and bodies as the Amazon SES Developer Guide gives them: "Examples of event data". */
const ANSWERS: Readonly<
  Record<string, (recipient: string, at: string) => readonly (readonly [type: string, body: object])[]>
> = {
  success: (recipient, at) => [delivery(recipient, at)],
  ooto: (recipient, at) => [delivery(recipient, at)],
  bounce: (recipient, at) => [bounce(recipient, at, 'General')],
  suppressionlist: (recipient, at) => [bounce(recipient, at, 'Suppressed')],
  complaint: (recipient, at) => [
    delivery(recipient, at),
    [
      'Email Complaint Received',
      {
        eventType: 'Complaint',
        complaint: {
          ...{ complainedRecipients: [{ emailAddress: recipient }], timestamp: at, feedbackId: randomUUID() },
          ...{ complaintSubType: null, userAgent: 'Amazon SES Mailbox Simulator', complaintFeedbackType: 'abuse' },
          arrivalDate: at,
        },
      },
    ],
  ],
};

function delivery(recipient: string, timestamp: string): readonly [string, object] {
  const facts = { processingTimeMillis: 500, recipients: [recipient], smtpResponse: '250 ok', reportingMTA: 'mta' };
  return ['Email Delivered', { eventType: 'Delivery', delivery: { timestamp, ...facts } }];
}

function bounce(recipient: string, timestamp: string, bounceSubType: string): readonly [string, object] {
  const diagnosticCode = 'smtp; 550 5.1.1 user unknown';
  const bouncedRecipients = [{ emailAddress: recipient, action: 'failed', status: '5.1.1', diagnosticCode }];
  const facts = { bounceSubType, bouncedRecipients, timestamp, feedbackId: randomUUID(), reportingMTA: 'dsn; mta' };
  return ['Email Bounced', { eventType: 'Bounce', bounce: { bounceType: 'Permanent', ...facts } }];
}

/** @param at ISO instant @returns the events of a mail, in order */
export function feedbackOf(mail: TakenMail, identityArn: string, at: string): readonly FeedbackEvent[] {
  const tags = { ...mail.tags, 'ses:configuration-set': [mail.configurationSet] };
  const facts = { timestamp: at, source: mail.from, messageId: mail.id, destination: mail.recipients, tags };
  return mail.recipients.flatMap((recipient) => {
    const mailbox = /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/.exec(recipient)?.[1] ?? '';
    const answers = ANSWERS[mailbox]?.(recipient, at) ?? [];
    return answers.map(([type, body]) => ({
      ...{ 'detail-type': type, source: 'aws.ses', resources: [identityArn] },
      detail: { ...body, mail: facts },
    }));
  });
}
