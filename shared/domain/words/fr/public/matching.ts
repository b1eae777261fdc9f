import type { MatchingWords } from '#domain/words/shape/public/matching-words.ts';

export const matching: MatchingWords = {
  sameItem: (item) => `Le même élément\u00a0: ${item}`,
  sameRequester: 'Le même demandeur',
  similarWords: (words) => `Des mots semblables\u00a0: ${words.join(', ')}`,
  openMajor: 'Incident majeur ouvert',
};
