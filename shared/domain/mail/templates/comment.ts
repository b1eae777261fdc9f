import { paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const comment = defineTemplate('commented', {
  en: ({ incident, data }, { deskName }) => [
    quote(data.body),
    paragraph(`${deskName} wrote this about ${incident.number}. To answer, answer this mail.`),
  ],
});
