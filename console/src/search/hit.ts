import type { components } from '../../client/api.d.ts';

type Found = components['schemas']['Found']['items'][number];

/** Ranges as the client reads them: pairs, in what length it does not say. */
export interface Hit extends Omit<Found, 'highlights' | 'titleHighlights'> {
  readonly highlights: readonly (readonly number[])[];
  readonly titleHighlights: readonly (readonly number[])[];
}
export type Kind = Hit['kind'];

/** How each kind's numbers begin, and where its pages are. */
const KINDS_AT: Readonly<Record<Kind, { readonly letters: string; readonly path: string }>> = {
  incident: { letters: 'INC', path: '/incidents' },
  problem: { letters: 'PRB', path: '/problems' },
  change: { letters: 'CHG', path: '/changes' },
  article: { letters: 'KB', path: '/articles' },
  announcement: { letters: 'ANN', path: '/announcements' },
};
const NUMBER = /^(?:([a-z]{2,3})-?)?0*(\d{1,9})$/i;
const DIGITS = 6;

export const KINDS = Object.keys(KINDS_AT) as readonly Kind[];

/** @returns the page of what was found */
export const pageOfHit = ({ kind, number }: Pick<Hit, 'kind' | 'number'>): string =>
  `${KINDS_AT[kind].path}/${encodeURIComponent(number)}`;

/** @returns the page of what is opened at once: a number, of an incident where no letters say of what; null for other words */
export function pageOfNumber(text: string): string | null {
  const [, letters = 'INC', digits] = NUMBER.exec(text.trim()) ?? [];
  const kind = KINDS.find((one) => KINDS_AT[one].letters === letters.toUpperCase());
  if (digits === undefined || kind === undefined) return null;
  return pageOfHit({ kind, number: `${KINDS_AT[kind].letters}-${digits.padStart(DIGITS, '0')}` });
}
