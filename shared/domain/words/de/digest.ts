import type { DigestWords } from '#domain/words/shape/digest-words.ts';

export const digest: DigestWords = {
  why: (messages) => `Hier sind ${messages} in einer E-Mail, damit Ihr Postfach nicht überquillt.`,
  answer: (number) => `Zu ${number} antworten`,
  reply: 'Antworten Sie einfach auf diese E-Mail.',
};
