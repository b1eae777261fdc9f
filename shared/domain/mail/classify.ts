import { isAutoresponse } from './autoresponder.ts';
import { isFeedback, readFeedback } from './feedback.ts';
import {
  hasAutoHeader,
  hasListHeader,
  hasNullReturnPath,
  isAutoSubmitted,
  isBulk,
  isFromDaemon,
  isRefusedByList,
  readsLikeServer,
  reports,
  takesNoAnswers,
  tellsOfFailure,
} from './machine-signs.ts';
import { type Envelope, header, type ParsedMail } from './mail.ts';
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
    shows: (mail) => reports(mail, 'disposition-notification', 'message/disposition-notification'),
    read: () => ({ about: 'notice', recipients: [], feedbackType: null }),
  },
  {
    reason: 'delivery status report',
    shows: (mail) => reports(mail, 'delivery-status', ...STATUS_PARTS),
    read: readDeliveryReport,
  },
  {
    reason: 'X-Failed-Recipients',
    shows: (mail) => header(mail, 'x-failed-recipients') !== null,
    read: readDeliveryReport,
  },
  { reason: 'sent by a mail daemon', shows: isFromDaemon, read: readDeliveryReport },
  { reason: 'refused by a list', shows: isRefusedByList, read: readDeliveryReport },
  { reason: 'the words of a mail server', shows: readsLikeServer, read: readDeliveryReport },
];

/** A machine wrote it, to whatever end. */
const MACHINES: readonly (Sign & { readonly class: MailClass })[] = [
  { class: 'automatic', reason: 'Auto-Submitted', shows: isAutoSubmitted },
  { class: 'automatic', reason: 'null return path', shows: hasNullReturnPath },
  { class: 'automatic', reason: 'header of an autoresponder', shows: hasAutoHeader },
  { class: 'list', reason: 'list header', shows: hasListHeader },
  { class: 'automatic', reason: 'Precedence', shows: isBulk },
  { class: 'automatic', reason: 'sender takes no answers', shows: takesNoAnswers },
  { class: 'automatic', reason: 'subject of an autoresponder', shows: ({ subject }) => isAutoresponse(subject) },
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
  if (sign) return reported(sign.read(mail), sign.reason);
  const machine = MACHINES.find((sign) => sign.shows(mail, envelope));
  if (!machine) return { class: 'human', reason: null, report: null };
  const report = tellsOfFailure(mail) ? readDeliveryReport(mail) : null;
  if (report?.recipients.some(isExplained)) return reported(report, `${machine.reason}, tells of a failure`);
  return { class: machine.class, reason: machine.reason, report: null };
}

/** A parcel that was not delivered has no address and no reason of a mail server. */
function isExplained({ address, reason }: ReportedRecipient): boolean {
  return address !== null && reason !== 'unknown';
}

function reported(report: MailReport, reason: string): Classification {
  return { class: ABOUT[report.about], reason, report };
}
