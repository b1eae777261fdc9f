import type { MessageWords } from '#domain/words/shape/message-words.ts';

export const messages: MessageWords = {
  page: (number, priority, title) => `${number}, ${priority}: ${title}`,
  take: (url) => `Übernehmen: ${url}`,
  several: (count) => `${count} Rufe:`,
  more: (count) => `und ${count} weitere`,
  spoken: (deskName, number, priority, title) => `Hier ist ${deskName}. ${number}, Priorität ${priority}: ${title}.`,
  spokenSeveral: (deskName, count) => `Hier ist ${deskName}. ${count} Vorgänge brauchen jemanden.`,
  accept: 'Bitte übernehmen Sie in der Konsole oder mit dem Link in Ihrer E-Mail.',
  code: (deskName, code) => `${code} ist Ihr Code für ${deskName}.`,
};
