import { paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

const HOW = {
  confirmed: 'Thank you for confirming.',
  by_desk: 'We have nothing left to do on it.',
  automatically: 'We heard of nothing that is still wrong.',
} as const;

export const closed = defineTemplate('closed', {
  en: ({ incident, data }) => [
    paragraph(`${incident.number} is closed. ${HOW[data.how]}`),
    paragraph('If it comes back, answer this mail.'),
  ],
});
