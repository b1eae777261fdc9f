import { fieldsOf } from '#domain/mail/header-lines.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import { hasPart, isAutoSubmitted, isReport } from './machine-signs.ts';
import type { MailReport } from './mail-report.ts';
import { partText, returnedTo } from './read-report.ts';

const COMPLAINT_SUBJECT = /^complaint about message from\b/i;
const OPT_OUT_SUBJECT = /^unsubscribe$/i;
/** Whose reader calls the mail unwanted; the other types tell of forged senders, viruses and mistakes. */
const COMPLAINTS = ['abuse', 'fraud', 'opt-out', 'opt-out-list', 'complaint'];

/** Whether a mailbox provider passes on what a reader thinks of a mail (RFC 5965, and what there was before it). */
export function isFeedback(mail: ParsedMail): boolean {
  if (isReport(mail, 'feedback-report') || hasPart(mail, 'message/feedback-report')) return true;
  const returned = mail.attachments.some(({ contentType }) => contentType === 'message/rfc822');
  if (returned && COMPLAINT_SUBJECT.test(mail.subject)) return true;
  return isAutoSubmitted(mail) && OPT_OUT_SUBJECT.test(mail.subject);
}

export function readFeedback(mail: ParsedMail): MailReport {
  const fields = fieldsOf(partText(mail, 'message/feedback-report') ?? '');
  const feedbackType = fields.get('feedback-type')?.[0]?.toLowerCase() ?? 'complaint';
  if (OPT_OUT_SUBJECT.test(mail.subject)) return { about: 'complaint', recipients: [], feedbackType: 'opt-out' };
  const named = ['original-rcpt-to', 'removal-recipient'].flatMap((name) => fields.get(name) ?? []);
  const addresses = named.map((value) => value.replace(/^[\w-]+;|[<>\s]/g, '').toLowerCase());
  const recipients = [...new Set([...addresses, ...returnedTo(mail)])].map((address) => ({
    ...{ address, aliases: [], status: null, hard: false, diagnostic: '' },
    action: 'delivered' as const,
    reason: 'refused' as const,
  }));
  return { about: 'complaint', recipients, feedbackType };
}

/** Whether the reader wants no more mail of the desk. */
export function isComplaint({ about, feedbackType }: MailReport): boolean {
  return about === 'complaint' && COMPLAINTS.includes(feedbackType ?? '');
}
