import MailComposer from 'nodemailer/lib/mail-composer';
import type { Language } from '#events/terms/vocabulary.ts';

/** One mail of the desk, with everything its headers are made of. */
export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly language: Language;
  /** The desk's address, with the token of this recipient where the mail is about one record. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** ISO instant of what it tells of. */
  readonly date: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Whether a person wrote what it says. */
  readonly written: boolean;
  /** Where one click ends all mails of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/** A reader's program folds more than this badly; the first and the last mails of a thread are what counts. */
const MOST_REFERENCES = 20;

/**
 * @returns the mail as raw MIME. Nothing in a field can make another header: the composer folds and encodes, and before it every
 * control character becomes a space.
 */
export function composeMail(mail: OutgoingMail): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: oneLine(mail.from.name), address: oneLine(mail.from.address) },
    to: { name: '', address: oneLine(mail.to) },
    replyTo: { name: oneLine(mail.from.name), address: oneLine(mail.replyTo) },
    subject: oneLine(mail.subject),
    date: new Date(mail.date),
    inReplyTo: mail.inReplyTo === null ? undefined : oneLine(mail.inReplyTo),
    references: mail.references.slice(-MOST_REFERENCES).map(oneLine),
    text: mail.text,
    html: mail.html,
    headers: headersOf(mail),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Nothing of ours asks for an answer by a machine, whoever wrote it (Semantics, rule 37). */
function headersOf({ from, language, written, unsubscribeUrl }: OutgoingMail): Record<string, string> {
  return {
    'X-Auto-Response-Suppress': 'All',
    'X-Loop': oneLine(from.address),
    'Content-Language': language,
    ...(written ? {} : { 'Auto-Submitted': 'auto-generated' }),
    ...(unsubscribeUrl !== undefined && {
      'List-Unsubscribe': `<${oneLine(unsubscribeUrl)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
