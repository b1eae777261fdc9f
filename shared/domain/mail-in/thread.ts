import { splitAddress, withoutTag } from '#domain/mail/address.ts';
import { isForwarded } from '#domain/mail/forwarded.ts';
import type { Envelope, ParsedMail } from '#domain/mail/mail.ts';

/** What in a mail may say where it belongs, in the order in which it is believed (Semantics, rule 35). */
export interface ThreadClues {
  /** After the `+` of a desk address: signed tokens, if they are ours. */
  readonly tokens: readonly string[];
  /** Message ids it answers, nearest first: our signed thread id or an id sending returned. */
  readonly messageIds: readonly string[];
  /** Numbers in the subject; believed from a participant alone. */
  readonly numbers: readonly string[];
}

/** The record a mail belongs to, and what said so. */
export interface Thread {
  readonly number: string;
  readonly by: 'token' | 'thread-id' | 'sent-id' | 'received-id' | 'subject' | 'awaited-id';
  /** Who named the mail, or what it answers, before the desk had it. */
  readonly awaitedBy?: string;
}

const NUMBER = /\b[A-Z]{2,5}-\d{6,}\b/gi;

/**
 * A forwarded mail has none: its references, its subject and the address an old token stands in are those of another
 * conversation (Semantics, rule 35). The body of a mail is never looked at.
 */
export function threadClues(mail: ParsedMail, envelope: Envelope, deskAddresses: readonly string[]): ThreadClues {
  if (isForwarded(mail)) return { tokens: [], messageIds: [], numbers: [] };
  return {
    tokens: tokensOf(mail, envelope, deskAddresses),
    // The nearest first: the last of the references, and what it answers where a program named no references.
    messageIds: unique([...[...mail.references].reverse(), ...mail.inReplyTo]),
    numbers: unique((mail.subject.match(NUMBER) ?? []).map((number) => number.toUpperCase())),
  };
}

function tokensOf(mail: ParsedMail, envelope: Envelope, deskAddresses: readonly string[]): string[] {
  const visible = [...mail.to, ...mail.cc].map((box) => box.address);
  return tagsOf([...envelope.recipients, ...mail.deliveredTo, ...visible], deskAddresses);
}

/** @returns what stands behind the `+` of the desk's own addresses among these */
export function tagsOf(addresses: readonly string[], deskAddresses: readonly string[]): string[] {
  const desks = new Set(deskAddresses.map(withoutTag));
  const tags = addresses
    .filter((address) => desks.has(withoutTag(address)))
    .map((address) => splitAddress(address)?.tag ?? null);
  return unique(tags.filter((tag) => tag !== null));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
