export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** "09:00-12:00, 13:00-17:00"; a dash of a word processor is a dash. */
export function windowsOf(text: string): string[] {
  const parts = text.split(/[,;]/).map((window) => window.replaceAll(/\s/g, '').replace('–', '-'));
  return parts.filter((window) => window !== '');
}
