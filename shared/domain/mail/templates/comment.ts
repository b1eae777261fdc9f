import { paragraph, quote, reply } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const comment = defineTemplate('commented', {
  en: ({ incident, data }, { deskName }) => [
    quote(data.body),
    paragraph(`${deskName} wrote this about ${incident.number}.`),
    reply('You can simply reply to this mail.'),
  ],
  de: ({ incident, data }, { deskName }) => [
    quote(data.body),
    paragraph(`Diese Nachricht von „${deskName}“ betrifft ${incident.number}.`),
    reply('Antworten Sie einfach auf diese E-Mail.'),
  ],
  fr: ({ incident, data }, { deskName }) => [
    quote(data.body),
    paragraph(`Ce message de «\u00a0${deskName}\u00a0» concerne ${incident.number}.`),
    reply('Vous pouvez répondre directement à ce message.'),
  ],
});
