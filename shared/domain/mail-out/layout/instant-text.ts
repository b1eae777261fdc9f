import { WORDS } from '#domain/words/words.ts';
import type { Reader } from './content.ts';

const FORM = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/** Making one takes longer than composing the rest of a mail; there are as many as zones and languages of readers. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** @returns such as `Monday, 7 September 2026 at 16:00 CEST`: with the zone's name, for mails are forwarded across zones */
export function instantText(instant: string, { language, zone }: Reader): string {
  return formatOf(WORDS[language].locale, zone).format(new Date(instant));
}

function formatOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...FORM, timeZone });
  formats.set(name, format);
  return format;
}
