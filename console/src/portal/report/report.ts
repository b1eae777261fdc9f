import type { SentFile } from '../../api/send-file.ts';
import { uploadedOf } from '../files/uploaded.ts';
import type { OwnRecord, Portal } from '../use-portal.ts';

export type Level = Portal['mayChoose']['urgency'][number];

/** What somebody has filled in so far. */
export interface Report {
  readonly kind: OwnRecord['kind'];
  readonly title: string;
  readonly description: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  /** As typed, with commas between. */
  readonly items: string;
  readonly urgency: Level | null;
  readonly impact: Level | null;
  readonly files: readonly SentFile[];
}

export const EMPTY: Report = {
  ...{
    kind: 'incident',
    title: '',
    description: '',
    category: null,
    subcategory: null,
    items: '',
    urgency: null,
    impact: null,
    files: [],
  },
};

/** @returns the report a draft keeps; an empty one for what an older page kept otherwise */
export function reportOf(draft: string, now: number): Report {
  if (draft === '') return EMPTY;
  try {
    const kept = JSON.parse(draft) as Partial<Report>;
    return { ...EMPTY, ...kept, files: uploadedOf(kept.files, now) };
  } catch {
    // Recovery: a draft nobody can read is none.
    return EMPTY;
  }
}

/** @returns what the desk is sent: nothing of what was left open, so that the desk's own reckoning decides there */
export function openingOf({ kind, title, description, category, subcategory, items, urgency, impact, files }: Report) {
  const named = items.split(',').map((item) => item.trim());
  return {
    kind,
    title: title.trim(),
    description,
    ...(category !== null && { category }),
    ...(subcategory !== null && { subcategory }),
    ...(urgency !== null && { urgency }),
    ...(impact !== null && { impact }),
    attachments: files.map(({ id }) => id),
    configurationItems: [...new Set(named.filter((item) => item !== ''))],
  };
}
