import type { Language } from '#events/terms/vocabulary.ts';

/** French sets a no-break space before it. */
export const COLON: Readonly<Record<Language, string>> = { en: ':', de: ':', fr: '\u00a0:' };
