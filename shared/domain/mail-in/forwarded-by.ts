import { type Carriers, isCarrier } from '#domain/mail/carriers.ts';
import { isForwarded } from '#domain/mail/forwarded.ts';
import type { MailAttachment, Mailbox, ParsedMail } from '#domain/mail/mail.ts';

/** A mail that somebody of the desk, or a forwarder of the configuration, passes on, as the one it is about. */
export interface PassedOn {
  /** As its author wrote it: the record is theirs. */
  readonly mail: ParsedMail;
  /** What the one who forwards wrote above it, for the desk; empty when nothing. */
  readonly note: string;
}

/** Whoever may write for others: people of the desk, and who forwards by configuration (Semantics, rule 38). */
export function mayPassOn(mail: ParsedMail, agents: readonly string[], carriers: Carriers): boolean {
  const sender = mail.from?.address ?? '';
  return isForwarded(mail) && (agents.includes(sender) || isCarrier(sender, { ...carriers, lists: [] }));
}

/** @returns the mail that is attached to another, or null */
export function attachedMail({ attachments }: Pick<ParsedMail, 'attachments'>): MailAttachment | null {
  return attachments.find(({ contentType }) => contentType === 'message/rfc822') ?? null;
}

interface Original {
  readonly author: Mailbox;
  readonly subject: string | null;
  readonly text: string;
  /** Of the original, where it has its own; what was attached to it came with the mail that forwards it otherwise. */
  readonly attachments?: readonly MailAttachment[];
  readonly headers?: ParsedMail['headers'];
}

const FORWARDED = /^(?:\s*(?:fwd?|wg|tr|rv|rvs|enc|i|vb|vl|doorst|pd|fs|转发|轉寄|転送|전달)\s*[:：])+\s*/iu;

/** Ids and recipients stay those of the mail that arrived: by them it is known. */
export function passedOn(outer: ParsedMail, original: Original): ParsedMail {
  return {
    ...outer,
    from: original.author,
    replyTo: [],
    subject: original.subject || outer.subject.replace(FORWARDED, ''),
    text: original.text,
    headers: original.headers ?? withoutLanguage(outer.headers),
    attachments: [...(original.attachments ?? []), ...outer.attachments],
  };
}

/** What a program says of the language is said of the one who forwards. */
function withoutLanguage({ 'content-language': _, ...others }: ParsedMail['headers']): ParsedMail['headers'] {
  return others;
}
