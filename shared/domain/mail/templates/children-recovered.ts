import { paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const childrenRecovered = defineTemplate('children-recovered', {
  en: ({ incident, data }) => [
    paragraph(
      `Everything under ${incident.number} is quiet or finished, ${data.last} as the last. If that settles it, resolve it.`,
    ),
    {
      kind: 'facts',
      rows: [
        ['Subject', incident.title],
        ['Priority', incident.priority],
      ],
    },
  ],
});
