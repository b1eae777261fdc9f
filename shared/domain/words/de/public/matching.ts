import type { MatchingWords } from '#domain/words/shape/public/matching-words.ts';

export const matching: MatchingWords = {
  sameItem: (item) => `Dasselbe Element: ${item}`,
  sameRequester: 'Dieselbe meldende Person',
  similarWords: (words) => `Ähnliche Worte: ${words.join(', ')}`,
  openMajor: 'Offene Großstörung',
};
