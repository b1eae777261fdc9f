import type { Language } from '#events/terms/vocabulary.ts';
import type { Reader } from './content.ts';

/** Day before month and a day of 24 hours, as most readers of English outside the United States write them. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

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
  return new Intl.DateTimeFormat(LOCALES[language], { ...FORM, timeZone: zone }).format(new Date(instant));
}
