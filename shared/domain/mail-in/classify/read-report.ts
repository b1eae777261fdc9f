import { fieldsOf, headerBlock } from '#domain/mail/header-lines.ts';
import { header, type ParsedMail } from '#domain/mail/mail.ts';
import { cutText } from '#events/terms/text.ts';
import type { MailReport, ReportedRecipient } from './mail-report.ts';
import { reportPart, textRecipients } from './report-text.ts';
import { recipientOf, statusRecipients } from './status-report.ts';

/** A report is text; this much of a part says all of it. */
const LONGEST_PART = 50_000;

/** The second one for addresses beyond ASCII (RFC 6533). */
export const STATUS_PARTS = ['message/delivery-status', 'message/global-delivery-status'];

/** What a delivery report says about whom: by its fields where it has them, by its words where it has not. */
export function readDeliveryReport(mail: ParsedMail): MailReport {
  const recipients = recipientsOf(mail);
  const failed = recipients.some(({ action }) => action === 'failed');
  return { about: failed ? 'failure' : 'notice', recipients, feedbackType: null };
}

function recipientsOf(mail: ParsedMail): ReportedRecipient[] {
  const part = STATUS_PARTS.map((type) => partText(mail, type)).find((text) => text !== null);
  const reported = statusRecipients(part ?? cutText(mail.text, { units: LONGEST_PART }));
  const told = textRecipients(mail.text, { sender: mail.to.map(({ address }) => address) });
  if (reported.length === 0) return told.length > 0 ? told : [unnamed(mail)];
  return reported.map((recipient) => explained(recipient, told, mail));
}

/** A report without an explanation is explained by its words for people. */
function explained(
  recipient: ReportedRecipient,
  told: readonly ReportedRecipient[],
  mail: ParsedMail,
): ReportedRecipient {
  const known = { ...recipient, address: recipient.address ?? namedInHeader(mail) };
  if (known.reason !== 'unknown' && known.diagnostic !== '') return known;
  const beside = told.find(({ address }) => address === known.address);
  const words = beside?.diagnostic ?? (told.length > 1 ? '' : reportPart(mail.text));
  return recipientOf({ ...known, diagnostic: `${known.diagnostic} ${words}` });
}

function unnamed(mail: ParsedMail): ReportedRecipient {
  const [address = null, ...aliases] = [namedInHeader(mail), ...returnedTo(mail)].filter((name) => name !== null);
  return recipientOf({ address, aliases, action: 'failed', status: null, diagnostic: reportPart(mail.text) });
}

function namedInHeader(mail: ParsedMail): string | null {
  return (
    /[^\s<>,;@]{1,100}@[^\s<>,;@]{1,255}/.exec(header(mail, 'x-failed-recipients') ?? '')?.[0].toLowerCase() ?? null
  );
}

/** Whom the returned mail was for. */
export function returnedTo(mail: ParsedMail): string[] {
  const to = fieldsOf(returnedHeader(mail)).get('to') ?? [];
  return to
    .flatMap((value) => value.match(/[^\s<>,;"@]{1,100}@[^\s<>,;"@]{1,255}/g) ?? [])
    .map((address) => address.toLowerCase());
}

const RETURNED_PARTS = ['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/global-headers'];

/** The header of the mail a report gives back, attached or in the text. */
export function returnedHeader(mail: ParsedMail): string {
  const attached = RETURNED_PARTS.map((type) => partText(mail, type));
  const part = attached.find((text) => text !== null);
  return part ? headerBlock(part) : mail.text.slice(reportPart(mail.text).length);
}

/** @returns the text of the first part of a type, or null */
export function partText(mail: ParsedMail, contentType: string): string | null {
  const part = mail.attachments.find((candidate) => candidate.contentType === contentType);
  return part ? new TextDecoder().decode(part.content.subarray(0, LONGEST_PART)).replace(/\r\n?/g, '\n') : null;
}
