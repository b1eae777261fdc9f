import { paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const reopened = defineTemplate('reopened', {
  en: ({ incident, data, by }) => [
    paragraph(`${by} reopened ${incident.number}, which was ${data.from}. It is yours again.`),
    quote(data.reason),
  ],
});
