import type { ChatWords } from '#domain/words/shape/chat-words.ts';

export const chat: ChatWords = {
  take: 'Le prendre',
  page: 'Sa page',
  taken: (number, person) => `${number} est désormais chez ${person}.`,
  stands: (number, status) => `${number} : ${status}.`,
  over: (number) => `${number} est chez quelqu’un d’autre, ou terminé.`,
  takeByPage: (url) => `Le bureau ne sait pas qui vous êtes ici. Prenez-le sur sa page : ${url}`,
  howToTie:
    'Le bureau ne sait pas qui vous êtes ici. Montrez-le dans sa console, sous « Comment me joindre », puis écrivez ici : /firstline tie <code>',
  tied: (deskName, person) => `Pour ${deskName}, vous êtes désormais ${person} ici.`,
  wrongCode: 'Ce n’est pas un code du bureau, ou il a expiré. Faites-en faire un autre.',
  tiedToAnother: (person) => `Pour le bureau, vous êtes ${person} ici. Retirez-le d’abord de ses contacts.`,
  opened: (number) => `${number} est ouvert.`,
  usage: 'Écrivez ce qui ne va pas : /firstline <texte>. Pour montrer qui vous êtes : /firstline tie <code>',
  refused: 'Ce n’est pas possible pour le moment. Réessayez, ou passez par la console.',
};
