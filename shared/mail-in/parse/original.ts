import type { ParsedMail } from '#domain/mail/mail.ts';
import { LONGEST_SHOWN_MAIL } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';
import { parseMail } from './parse.ts';
import { sanitiseHtml } from './sanitise-html.ts';

/** A mail whole, as somebody of the desk may look at it. */
export interface OriginalMail {
  readonly mail: ParsedMail;
  /** Without anything that runs, loads or submits; null when the mail has none, or too much to be looked at. */
  readonly html: string | null;
}

/** @param now ISO instant the mail arrived */
export async function readOriginal(raw: Uint8Array, now: string): Promise<OriginalMail> {
  const whole = await parseMail(raw, now);
  const mail = { ...whole, text: cutText(whole.text, { units: LONGEST_SHOWN_MAIL, mark: '…' }) };
  return { mail, html: mail.html?.trim() ? sanitiseHtml(mail.html) : null };
}
