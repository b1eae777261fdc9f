/** A mail as plain data. What reads raw bytes into it is `shared/mail-in/parse/parse.ts`; every rule works on this shape alone. */

export interface Mailbox {
  /** In lower case. */
  readonly address: string;
  readonly name: string | null;
}

export interface MailAttachment {
  /** Safe as a file name and as a part of a key: no path, no control characters. */
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly content: Uint8Array;
  /** Opening it could run something. */
  readonly dangerous?: true;
}

export interface ParsedMail {
  /** With its angle brackets, as it was written; null when the mail has none. */
  readonly messageId: string | null;
  readonly from: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Addresses of `Delivered-To`, `X-Original-To` and their like. */
  readonly deliveredTo: readonly string[];
  /** Decoded, on one line. */
  readonly subject: string;
  /** What the sender says, but never in the future and never before mail existed (Semantics, rule 36). */
  readonly date: string;
  /** The text part, or the HTML part as text. */
  readonly text: string;
  /** As it came: never shown before it is sanitised. Null when the mail has none. */
  readonly html: string | null;
  /** Values by name in lower case, in the order of the mail. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly attachments: readonly MailAttachment[];
}

/** What the mail server knows beside the mail itself. */
export interface Envelope {
  /** The sender of the envelope; empty for the null return path, null when unknown. */
  readonly from: string | null;
  /** The recipients this delivery was accepted for. */
  readonly recipients: readonly string[];
}

/** @returns the first value of a header, or null */
export function header(mail: Pick<ParsedMail, 'headers'>, name: string): string | null {
  return mail.headers[name]?.[0] ?? null;
}
