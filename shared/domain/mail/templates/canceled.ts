import { paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const canceled = defineTemplate('canceled', {
  en: ({ incident, data }) => [
    paragraph(`${incident.number} was canceled and will not be worked on:`),
    quote(data.reason),
    paragraph('If that is a mistake, answer this mail.'),
  ],
});
