import type { ParsedMail } from '#domain/mail/mail.ts';
import { withSender } from '#domain/mail/sender.ts';
import type { Delivery } from './mail-in.ts';
import { parseMail } from './parse/parse.ts';

/** @returns the mail with its sender, or null for what no parser takes: it would fail the same way for ever */
export async function readMail(
  raw: Uint8Array,
  { at, envelope }: Pick<Delivery, 'at' | 'envelope'>,
): Promise<ParsedMail | null> {
  try {
    return withSender(await parseMail(raw, at), envelope);
  } catch {
    return null;
  }
}
