import { paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const woken = defineTemplate('woken', {
  en: ({ incident }) => [
    paragraph(`The date ${incident.number} was waiting for has come. It is back in the queue of ${incident.group}.`),
    {
      kind: 'facts',
      rows: [
        ['Subject', incident.title],
        ['Priority', incident.priority],
      ],
    },
  ],
});
