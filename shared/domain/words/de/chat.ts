import type { ChatWords } from '#domain/words/shape/chat-words.ts';

export const chat: ChatWords = {
  take: 'Übernehmen',
  page: 'Zur Seite',
  taken: (number, person) => `${number} ist jetzt bei ${person}.`,
  stands: (number, status) => `${number} ist ${status}.`,
  over: (number) => `${number} ist bei jemand anderem oder erledigt.`,
  takeByPage: (url) => `Der Desk weiß nicht, wer Sie hier sind. Übernehmen Sie auf der Seite: ${url}`,
  howToTie:
    'Der Desk weiß nicht, wer Sie hier sind. Zeigen Sie es in seiner Konsole unter „Wie ich erreicht werde“ und schreiben Sie hier: /firstline tie <Code>',
  tied: (deskName, person) => `Für ${deskName} sind Sie hier ab jetzt ${person}.`,
  wrongCode: 'Das ist kein Code des Desks, oder er ist abgelaufen. Lassen Sie einen neuen erzeugen.',
  tiedToAnother: (person) => `Für den Desk sind Sie hier ${person}. Nehmen Sie das zuerst in deren Kontakten zurück.`,
  opened: (number) => `${number} ist offen.`,
  usage: 'Schreiben Sie, was nicht stimmt: /firstline <Text>. Um zu zeigen, wer Sie sind: /firstline tie <Code>',
  refused: 'Das geht gerade nicht. Versuchen Sie es noch einmal oder in der Konsole.',
};
