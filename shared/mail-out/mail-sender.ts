import type { SESClient } from '@aws-sdk/client-ses';
import { composeMail, type OutgoingMail } from './compose.ts';
import { type FeedbackItem, toTags } from './feedback-tags.ts';
import type { Patience } from './patience.ts';
import { type SendResult, sendMail } from './send.ts';

/** Sends a mail, and has what becomes of it noted on an item. @throws whatever a later try may cure */
export type MailSender = (mail: OutgoingMail, notedOn: FeedbackItem) => Promise<SendResult>;

export function mailSender(ses: SESClient, configurationSet: string, patience: Patience): MailSender {
  return async (mail, notedOn) => {
    const raw = await composeMail(mail);
    const addressed = { from: mail.from.address, to: mail.to, raw, configurationSet, tags: toTags(notedOn) };
    return sendMail(ses, addressed, patience);
  };
}
