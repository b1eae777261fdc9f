import type { components } from '../../../client/api.d.ts';
import { AUDIENCES } from '../announcement.ts';

type Body = components['schemas']['AddAnnouncementBody'];

/** An announcement as it is written: title and text by language. */
export interface AnnouncementDraft {
  readonly kind: Body['kind'];
  readonly texts: Readonly<Record<string, { readonly title: string; readonly body: string }>>;
  readonly services: readonly string[];
  readonly audience: Body['audience'];
  readonly state: NonNullable<Body['state']>;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly incident: string;
}

export const EMPTY: AnnouncementDraft = {
  ...{ kind: 'outage', texts: {}, services: [], audience: 'affected', state: 'degraded' },
  ...{ startsAt: null, endsAt: null, incident: '' },
};

const isWritten = (text: { readonly title: string; readonly body: string } | undefined): boolean =>
  text !== undefined && text.title.trim() !== '' && text.body.trim() !== '';

/** Whether it says something in the language it is written in. */
export const isReady = ({ texts }: AnnouncementDraft, language: string): boolean => isWritten(texts[language]);

/** @param language - of the one who writes: what is not translated is read in it */
export function bodyOf(draft: AnnouncementDraft, language: string): Body {
  const { title = '', body = '' } = draft.texts[language] ?? {};
  const others = Object.entries(draft.texts).filter(([name, text]) => name !== language && isWritten(text));
  return {
    ...{ kind: draft.kind, title: title.trim(), body, services: [...draft.services], audience: draft.audience },
    language: language as NonNullable<Body['language']>,
    ...(others.length > 0 && { translations: Object.fromEntries(others) }),
    ...(draft.kind === 'outage' && { state: draft.state }),
    ...(draft.startsAt !== null && { startsAt: draft.startsAt }),
    ...(draft.endsAt !== null && { endsAt: draft.endsAt }),
    ...(draft.incident.trim() !== '' && { incident: draft.incident.trim() }),
  };
}

/** @returns a kept draft; null where nothing is kept, or what an earlier console kept in another manner */
export function draftIn(text: string): AnnouncementDraft | null {
  try {
    const kept = JSON.parse(text) as AnnouncementDraft;
    return AUDIENCES.includes(kept.audience) && Array.isArray(kept.services) && typeof kept.texts === 'object'
      ? kept
      : null;
  } catch {
    // Recovery: nothing was typed yet.
    return null;
  }
}
