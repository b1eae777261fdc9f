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

/** @returns such as `Monday, 7 September 2026 at 16:00 CEST`: with the zone's name, for mails are forwarded across zones */
export function instantText(instant: string, { language, zone }: Reader): string {
  return new Intl.DateTimeFormat(WORDS[language].locale, { ...FORM, timeZone: zone }).format(new Date(instant));
}
