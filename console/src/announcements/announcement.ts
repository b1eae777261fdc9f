import type { components } from '../../client/api.d.ts';

export type Announcement = components['schemas']['Announcement'];
export type Status = Announcement['status'];

/** In the order of the page. */
export const STATUSES: readonly Status[] = ['running', 'scheduled', 'resolved'];
export const KINDS: readonly Announcement['kind'][] = ['outage', 'maintenance', 'information'];
export const AUDIENCES: readonly Announcement['audience'][] = ['public', 'requesters', 'affected'];

/** What is read anew when one of them is another. */
export const CHANGED = ['/announcements', '/announcements/{number}'];

interface Texts {
  readonly title: string;
  readonly body: string;
}

interface Written extends Texts {
  readonly language: string;
  readonly translations: Readonly<Record<string, Texts>>;
}

/** @returns title and body as a reader of the language has them, and whether they are written in it */
export function readIn(
  { title, body, language, translations }: Written,
  wanted: string,
): Texts & { readonly isOwn: boolean } {
  const translated = wanted === language ? undefined : translations[wanted];
  return { ...(translated ?? { title, body }), isOwn: wanted === language || translated !== undefined };
}
