import { isResent } from '#domain/mail/forwarded.ts';
import { type Envelope, header, type ParsedMail } from '#domain/mail/mail.ts';
import { isAutoresponse } from './autoresponder.ts';
import { isFeedback, readFeedback } from './feedback.ts';
import {
  hasAutoHeader,
  hasListHeader,
  hasNullReturnPath,
  hasPart,
  isAutoReplied,
  isAutoReply,
  isAutoSubmitted,
  isBulk,
  isCalendarReply,
  isDaemon,
  isDomainReport,
  isFromDaemon,
  isMeetingAnswer,
  isNotes,
  isPassedOnByRule,
  isRefusedByList,
  isReport,
  takesNoAnswers,
  tellsOfFailure,
} from './machine-signs.ts';
import type { MailReport, ReportedRecipient } from './mail-report.ts';
import { readDeliveryReport, STATUS_PARTS } from './read-report.ts';

export const MAIL_CLASSES = ['human', 'automatic', 'bounce', 'feedback', 'notice', 'list'] as const;

/**
 * Who wrote a mail: a person, or which kind of machine. A `bounce` was not delivered, a `notice` is late, delivered or read.
 * Only a person's mail opens, wakes or is answered (Semantics, rules 34 and 37).
 */
export type MailClass = (typeof MAIL_CLASSES)[number];

export interface Classification {
  readonly class: MailClass;
  /** What gave it away; null for a human. */
  readonly reason: string | null;
  /** What a bounce, a notice or a feedback loop says of whom. */
  readonly report: MailReport | null;
  /** Whether its mark is one that programs also put on what people write: forms, lists, rules that pass mail on. */
  readonly maybePerson: boolean;
}

interface Sign {
  readonly reason: string;
  readonly shows: (mail: ParsedMail, envelope: Envelope) => boolean;
}

/** The mail is about another one, whoever sent it. */
const REPORTS: readonly (Sign & { readonly read: (mail: ParsedMail) => MailReport })[] = [
  { reason: 'feedback report', shows: isFeedback, read: readFeedback },
  {
    reason: 'read receipt',
    shows: (mail, envelope) =>
      reports(mail, envelope, 'disposition-notification', ['message/disposition-notification']),
    read: () => ({ about: 'notice', recipients: [], feedbackType: null }),
  },
  {
    reason: 'delivery status report',
    shows: (mail, envelope) => reports(mail, envelope, 'delivery-status', STATUS_PARTS),
    read: readDeliveryReport,
  },
  {
    reason: 'X-Failed-Recipients',
    shows: (mail) => header(mail, 'x-failed-recipients') !== null,
    read: readDeliveryReport,
  },
  { reason: 'sent by a mail daemon', shows: isFromDaemon, read: readDeliveryReport },
  { reason: 'refused by a list', shows: isRefusedByList, read: readDeliveryReport },
];

/** A machine wrote it, to whatever end. */
const MACHINES: readonly (Sign & { readonly class: MailClass; readonly maybePerson: boolean })[] = [
  { class: 'automatic', reason: 'header of an autoresponder', shows: hasAutoHeader, maybePerson: false },
  { class: 'automatic', reason: 'absence note or receipt of Notes', shows: isNotes, maybePerson: true },
  { class: 'automatic', reason: 'answer to an invitation', shows: isCalendarReply, maybePerson: false },
  { class: 'automatic', reason: 'answer to an invitation', shows: isMeetingAnswer, maybePerson: true },
  { class: 'automatic', reason: 'report about a domain', shows: isDomainReport, maybePerson: false },
  { class: 'automatic', reason: 'Auto-Submitted', shows: isAutoReplied, maybePerson: false },
  { class: 'automatic', reason: 'Precedence', shows: isAutoReply, maybePerson: false },
  {
    class: 'automatic',
    reason: 'subject of an autoresponder',
    shows: ({ subject }) => isAutoresponse(subject),
    maybePerson: true,
  },
  { class: 'automatic', reason: 'Auto-Submitted', shows: isAutoSubmitted, maybePerson: true },
  { class: 'automatic', reason: 'passed on by a rule of a mailbox', shows: isPassedOnByRule, maybePerson: true },
  { class: 'automatic', reason: 'null return path', shows: hasNullReturnPath, maybePerson: true },
  { class: 'list', reason: 'list header', shows: hasListHeader, maybePerson: true },
  { class: 'automatic', reason: 'Precedence', shows: isBulk, maybePerson: true },
  { class: 'automatic', reason: 'sender takes no answers', shows: takesNoAnswers, maybePerson: true },
];

/** The class of what a report is about. */
const ABOUT = { failure: 'bounce', notice: 'notice', complaint: 'feedback' } as const satisfies Record<
  string,
  MailClass
>;

/**
 * Precision first: a sign has to be one no mail program puts on what a person writes, for a person's mail taken for a
 * machine's is an incident nobody sees.
 */
export function classify(mail: ParsedMail, envelope: Envelope): Classification {
  const sign = REPORTS.find(({ shows }) => shows(mail, envelope));
  if (sign) return reported(sign.read(mail), sign.reason, !isProven(mail, envelope));
  const machine = MACHINES.find((sign) => sign.shows(mail, envelope));
  if (!machine) return { class: 'human', reason: null, report: null, maybePerson: false };
  const { reason, maybePerson } = machine;
  const report = tellsOfFailure(mail) ? readDeliveryReport(mail) : null;
  if (report?.recipients.some(isExplained)) return reported(report, `${reason}, tells of a failure`, maybePerson);
  return { class: machine.class, reason, report: null, maybePerson };
}

/** A report by its own type, or by a part of that type in what a machine sent. */
function reports(mail: ParsedMail, envelope: Envelope, type: string, parts: readonly string[]): boolean {
  if (isReport(mail, type)) return true;
  return hasPart(mail, ...parts) && (isFromNobody(mail) || hasMark(mail, envelope));
}

function hasMark(mail: ParsedMail, envelope: Envelope): boolean {
  return isFromDaemon(mail, envelope) || MACHINES.some(({ shows }) => shows(mail, envelope));
}

/** Whether no person can have sent a report: what lists, forms and words show may be a person's question about one. */
function isProven(mail: ParsedMail, envelope: Envelope): boolean {
  if (isResent(mail)) return false;
  const isTyped = /^\s*multipart\/report\b/i.test(header(mail, 'content-type') ?? '');
  const isMachines = MACHINES.some(({ shows, maybePerson }) => !maybePerson && shows(mail, envelope));
  return isTyped || isMachines || isFromNobody(mail) || hasNullReturnPath(mail, envelope) || isDaemon(mail, envelope);
}

/** `From: <>` */
function isFromNobody({ from, headers }: ParsedMail): boolean {
  return from === null || (headers.from ?? []).some((written) => /^[^<@]*<\s*>\s*$/.test(written));
}

/** A parcel that was not delivered has no address and no reason of a mail server. */
function isExplained({ address, reason }: ReportedRecipient): boolean {
  return address !== null && reason !== 'unknown';
}

function reported(report: MailReport, reason: string, maybePerson: boolean): Classification {
  return { class: ABOUT[report.about], reason, report, maybePerson };
}
