import type { ParsedMail } from '#domain/mail/mail.ts';
import { parseMail } from '../parse.ts';

/**
 * @param now ISO instant of the mail's arrival
 * @returns null for what no parser takes: it would fail the same way for ever
 */
export async function readMail(raw: Uint8Array, now: string): Promise<ParsedMail | null> {
  try {
    return await parseMail(raw, now);
  } catch {
    return null;
  }
}
