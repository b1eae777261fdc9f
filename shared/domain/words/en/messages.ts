import type { MessageWords } from '#domain/words/shape/message-words.ts';

export const messages: MessageWords = {
  page: (number, priority, title) => `${number}, ${priority}: ${title}`,
  take: (url) => `Take it: ${url}`,
  several: (count) => `${count} pages:`,
  more: (count) => `and ${count} more`,
  spoken: (deskName, number, priority, title) => `This is ${deskName}. ${number}, priority ${priority}: ${title}.`,
  spokenSeveral: (deskName, count) => `This is ${deskName}. ${count} records need somebody.`,
  accept: 'Please accept in the console, or by the link in your mail.',
  code: (deskName, code) => `${code} is your code for ${deskName}.`,
};
