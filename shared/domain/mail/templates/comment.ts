import { paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const comment = defineTemplate('commented', {
  en: ({ incident, data }, { deskName }) => [
    quote(data.body),
    paragraph(`${deskName} wrote this about ${incident.number}. To answer, reply to this mail.`),
  ],
  de: ({ incident, data }, { deskName }) => [
    quote(data.body),
    paragraph(`Diese Nachricht von „${deskName}“ betrifft ${incident.number}. Antworten Sie einfach auf diese E-Mail.`),
  ],
  fr: ({ incident, data }, { deskName }) => [
    quote(data.body),
    paragraph(
      `Ce message de «\u00a0${deskName}\u00a0» concerne ${incident.number}. Pour répondre, répondez simplement à ce message.`,
    ),
  ],
});
