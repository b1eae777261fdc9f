import type { components } from '../../client/api.d.ts';

export type Announced = components['schemas']['OwnAnnouncement'];

interface Saying {
  readonly title: string;
  readonly body: string;
  /** What was said last since it was announced. */
  readonly news: { readonly at: string; readonly body: string } | null;
}

/** @returns what a reader of the language is told; as it is where it was written in others */
export function sayingOf({ title, body, language, translations, updates }: Announced, wanted: string): Saying {
  const own = wanted === language ? undefined : translations[wanted];
  const last = updates.at(-1);
  const news = last && {
    at: last.at,
    body: (wanted === language ? undefined : last.translations[wanted]?.body) ?? last.body,
  };
  return { ...(own ?? { title, body }), news: news ?? null };
}

/** The desk's people are answered all there is; here they see what requesters do. */
export function isForRequesters(one: Announced & { readonly audience?: string }): boolean {
  return one.status !== 'resolved' && one.audience !== 'affected';
}
