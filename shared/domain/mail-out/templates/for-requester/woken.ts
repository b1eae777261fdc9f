import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';

const SHOWN = ['title', 'priority', 'due', 'requester'] as const;

export const woken = defineTemplate('woken', {
  en: ({ incident }, say) => [
    paragraph(`The date ${incident.number} was waiting for has come. It is back in the queue of ${incident.group}.`),
    facts(say, incident, SHOWN),
  ],
  de: ({ incident }, say) => [
    paragraph(
      `Der Termin, auf den ${incident.number} gewartet hat, ist da. Der Vorgang ist wieder in der Warteschlange von ${incident.group}.`,
    ),
    facts(say, incident, SHOWN),
  ],
  fr: ({ incident }, say) => [
    paragraph(
      `La date attendue par ${incident.number} est arrivée. Il est de retour dans la file de ${incident.group}.`,
    ),
    facts(say, incident, SHOWN),
  ],
});
