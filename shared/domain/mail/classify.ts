import { type Envelope, header, type ParsedMail } from './mail.ts';

/** Who wrote a mail: a person, or which kind of machine. Only a person's opens, wakes or is answered (Semantics, rules 34 and 37). */
export type MailClass = 'human' | 'automatic' | 'bounce' | 'feedback' | 'list';

export interface Classification {
  readonly class: MailClass;
  /** What gave it away; null for a human. */
  readonly reason: string | null;
}

interface Sign {
  readonly class: Exclude<MailClass, 'human'>;
  readonly reason: string;
  readonly shows: (mail: ParsedMail, envelope: Envelope) => boolean;
}

const HUMAN: Classification = { class: 'human', reason: null };

const DAEMON = /^(?:mailer-?daemon|mail-daemon|postmaster|poostmaster)(?:@|$)/i;
const DAEMON_NAME = /mailer-daemon|mail delivery (?:sub)?system/i;
const NO_REPLY = /^(?:no-?_?reply|do-?_?not-?_?reply|auto-?reply|autoresponder|bounces?|root|daemon)(?:[+._-][^@]*)?@/i;
const AUTO_HEADER =
  /^x-(?:autoreply|autorespond|autoresponder.*|auto-reply.*|auto-respond.*|mail-autoreply|ms-exchange-generated-message-source|apple-unsubscribe)$/;
const LIST_HEADER =
  /^(?:list-(?:id|post|unsubscribe|subscribe|help|archive)|x-ml-name|x-mlserver|x-mailing-list|mailing-list)$/;
// Subjects mail programs give their own answers. Anchored: a person's answer to one begins with "Re:".
const AUTO_SUBJECT =
  /^(?:auto(?:matic|mated)?[ -]?(?:reply|response)\s*:|out of (?:the )?office\b|abwesenheits(?:notiz|benachrichtigung|meldung)\b|automatische antwort\s*:|réponse automatique\s*:|respuesta automática\s*:|risposta automatica\s*:|automatisch antwoord\s*:|resposta automática\s*:)/i;
const COMPLAINT_SUBJECT = /^complaint about message from\b/i;

const attached = (mail: ParsedMail, type: string): boolean =>
  mail.attachments.some((part) => part.contentType === type);
const reports = (mail: ParsedMail, type: string): boolean =>
  new RegExp(`report-type\\s*=\\s*"?${type}`, 'i').test(header(mail, 'content-type') ?? '');
const headerNamed = (mail: ParsedMail, name: RegExp): boolean =>
  Object.keys(mail.headers).some((key) => name.test(key));
const precedence = (mail: ParsedMail): string => (header(mail, 'precedence') ?? '').trim().toLowerCase();

function hasNullReturnPath(mail: ParsedMail, envelope: Envelope): boolean {
  return envelope.from === '' || envelope.from === '<>' || /^<\s*>$/.test(header(mail, 'return-path')?.trim() ?? '');
}

function isFromDaemon(mail: ParsedMail): boolean {
  const returnPath = (header(mail, 'return-path') ?? '').replace(/[<>\s]/g, '');
  const written = header(mail, 'from') ?? '';
  return DAEMON.test(mail.from?.address ?? '') || DAEMON.test(returnPath) || DAEMON_NAME.test(written);
}

/** In the order in which they speak: the most telling first. */
const SIGNS: readonly Sign[] = [
  {
    class: 'feedback',
    reason: 'feedback report',
    shows: (mail) => reports(mail, 'feedback-report') || attached(mail, 'message/feedback-report'),
  },
  {
    class: 'feedback',
    reason: 'complaint of a mailbox provider',
    shows: (mail) => COMPLAINT_SUBJECT.test(mail.subject) && attached(mail, 'message/rfc822'),
  },
  {
    class: 'bounce',
    reason: 'delivery status report',
    shows: (mail) => reports(mail, 'delivery-status') || attached(mail, 'message/delivery-status'),
  },
  { class: 'bounce', reason: 'X-Failed-Recipients', shows: (mail) => header(mail, 'x-failed-recipients') !== null },
  { class: 'bounce', reason: 'sent by a mail daemon', shows: isFromDaemon },
  {
    class: 'automatic',
    reason: 'read receipt',
    shows: (mail) => reports(mail, 'disposition-notification') || attached(mail, 'message/disposition-notification'),
  },
  {
    class: 'automatic',
    reason: 'Auto-Submitted',
    shows: (mail) => !/^(?:no\b.*)?$/i.test((header(mail, 'auto-submitted') ?? '').trim()),
  },
  { class: 'automatic', reason: 'null return path', shows: hasNullReturnPath },
  { class: 'automatic', reason: 'header of an autoresponder', shows: (mail) => headerNamed(mail, AUTO_HEADER) },
  {
    class: 'list',
    reason: 'list header',
    shows: (mail) => headerNamed(mail, LIST_HEADER) || precedence(mail) === 'list',
  },
  {
    class: 'automatic',
    reason: 'Precedence',
    shows: (mail) => ['bulk', 'junk', 'auto_reply'].includes(precedence(mail)),
  },
  { class: 'automatic', reason: 'sender takes no answers', shows: (mail) => NO_REPLY.test(mail.from?.address ?? '') },
  { class: 'automatic', reason: 'subject of an autoresponder', shows: (mail) => AUTO_SUBJECT.test(mail.subject) },
];

/**
 * Precision first: a sign has to be one no mail program puts on what a person writes, for a person's mail taken for a
 * machine's is an incident nobody sees.
 */
export function classify(mail: ParsedMail, envelope: Envelope): Classification {
  const sign = SIGNS.find((candidate) => candidate.shows(mail, envelope));
  return sign ? { class: sign.class, reason: sign.reason } : HUMAN;
}
