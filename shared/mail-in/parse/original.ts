import type { ParsedMail } from '#domain/mail/mail.ts';
import { cutText } from '#events/terms/text.ts';
import { parseMail } from './parse.ts';
import { sanitiseHtml } from './sanitise-html.ts';

/** An answer of the API has to fit; what is longer is a file of its entry. */
const LONGEST_SHOWN = 200_000;

/** A mail whole, as somebody of the desk may look at it. */
export interface OriginalMail {
  readonly mail: ParsedMail;
  /** Without anything that runs, loads or submits; null when the mail has none, or too much to be looked at. */
  readonly html: string | null;
}

/** @param now ISO instant the mail arrived */
export async function readOriginal(raw: Uint8Array, now: string): Promise<OriginalMail> {
  const whole = await parseMail(raw, now);
  const mail = { ...whole, text: cutText(whole.text, { units: LONGEST_SHOWN, mark: '…' }) };
  return { mail, html: mail.html?.trim() ? sanitiseHtml(mail.html) : null };
}
