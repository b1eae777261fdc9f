import type { MatchingWords } from '#domain/words/shape/public/matching-words.ts';

export const matching: MatchingWords = {
  sameItem: (item) => `The same item: ${item}`,
  sameRequester: 'The same requester',
  similarWords: (words) => `Similar words: ${words.join(', ')}`,
  openMajor: 'Open major incident',
};
