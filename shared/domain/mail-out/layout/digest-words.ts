import type { Language } from '#events/terms/vocabulary.ts';

interface DigestWords {
  /** Why several come as one; `messages` is such as "3 messages". */
  readonly why: (messages: string) => string;
  readonly answer: (number: string) => string;
  readonly reply: string;
}

export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = {
  en: {
    why: (messages) => `Here are ${messages} in one mail, so that they do not fill your inbox.`,
    answer: (number) => `Answer about ${number}`,
    reply: 'You can simply reply to this mail.',
  },
  de: {
    why: (messages) => `Hier sind ${messages} in einer E-Mail, damit Ihr Postfach nicht überquillt.`,
    answer: (number) => `Zu ${number} antworten`,
    reply: 'Antworten Sie einfach auf diese E-Mail.',
  },
  fr: {
    why: (messages) => `Voici ${messages} en un seul envoi, pour ne pas encombrer votre boîte de réception.`,
    answer: (number) => `Répondre au sujet de ${number}`,
    reply: 'Vous pouvez répondre directement à ce message.',
  },
};
