import type { DigestWords } from '#domain/words/shape/digest-words.ts';

export const digest: DigestWords = {
  why: (messages) => `Here are ${messages} in one mail, so that they do not fill your inbox.`,
  answer: (number) => `Answer about ${number}`,
  reply: 'You can simply reply to this mail.',
};
