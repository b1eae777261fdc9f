import type { DigestWords } from '#domain/words/shape/digest-words.ts';

export const digest: DigestWords = {
  why: (messages) => `Voici ${messages} en un seul envoi, pour ne pas encombrer votre boîte de réception.`,
  answer: (number) => `Répondre au sujet de ${number}`,
  reply: 'Vous pouvez répondre directement à ce message.',
};
