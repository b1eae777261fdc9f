import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate, inAll } from '#domain/mail-out/layout/define-template.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import type { Language } from '#events/terms/vocabulary.ts';

/** A date somebody gave the requester: whoever has the record is reminded of it, and told when it has passed. */

interface Sentences {
  readonly reminded: (number: string, when: string) => string;
  readonly missed: (number: string, when: string) => string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    reminded: (number, when) => `The requester of ${number} was promised that it is settled by ${when}.`,
    missed: (number, when) => `The requester of ${number} was promised that it is settled by ${when}. It is not.`,
  },
  de: {
    reminded: (number, when) => `Für ${number} ist die Erledigung bis ${when} zugesagt.`,
    missed: (number, when) => `Für ${number} war die Erledigung bis ${when} zugesagt. Es ist noch offen.`,
  },
  fr: {
    reminded: (number, when) => `Le règlement du dossier ${number} a été promis pour le ${when}.`,
    missed: (number, when) => `Le règlement du dossier ${number} était promis pour le ${when}. Il reste ouvert.`,
  },
};

export const promiseReminded = defineTemplate(
  'promise-reminded',
  inAll(({ incident, data }, say) => [
    paragraph(SENTENCES[say.reader.language].reminded(incident.number, say.when(data.promisedAt))),
    standing(say, incident),
  ]),
);

export const promiseMissed = defineTemplate(
  'promise-missed',
  inAll(({ incident, data }, say) => [
    paragraph(SENTENCES[say.reader.language].missed(incident.number, say.when(data.promisedAt))),
    standing(say, incident),
  ]),
);
