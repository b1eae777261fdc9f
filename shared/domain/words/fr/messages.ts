import type { MessageWords } from '#domain/words/shape/message-words.ts';

export const messages: MessageWords = {
  page: (number, priority, title) => `${number}, ${priority} : ${title}`,
  take: (url) => `Le prendre : ${url}`,
  several: (count) => `${count} appels :`,
  more: (count) => `et ${count} de plus`,
  spoken: (deskName, number, priority, title) => `Ici ${deskName}. ${number}, priorité ${priority} : ${title}.`,
  spokenSeveral: (deskName, count) => `Ici ${deskName}. ${count} dossiers ont besoin de quelqu’un.`,
  accept: 'Merci d’accepter dans la console, ou par le lien de votre e-mail.',
  code: (deskName, code) => `${code} est votre code pour ${deskName}.`,
};
