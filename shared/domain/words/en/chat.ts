import type { ChatWords } from '#domain/words/shape/chat-words.ts';

export const chat: ChatWords = {
  take: 'Take it',
  page: 'Its page',
  taken: (number, person) => `${number} is with ${person} now.`,
  stands: (number, status) => `${number} is ${status}.`,
  over: (number) => `${number} is with somebody else, or is over.`,
  takeByPage: (url) => `The desk does not know who you are here. Take it on its page: ${url}`,
  howToTie:
    'The desk does not know who you are here. In its console, under “How I am reached”, show who you are; then write here: /firstline tie <code>',
  tied: (deskName, person) => `You are ${person} for ${deskName} here from now on.`,
  wrongCode: 'That is not a code of the desk, or it has ended. Have it make another.',
  tiedToAnother: (person) => `For the desk you are ${person} here. Take that back in their contacts first.`,
  opened: (number) => `${number} is open.`,
  usage: 'Write what is wrong: /firstline <text>. To show who you are: /firstline tie <code>',
  refused: 'The desk cannot do that now. Try again, or do it in the console.',
};
