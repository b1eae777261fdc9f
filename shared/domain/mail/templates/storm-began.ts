import { paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const stormBegan = defineTemplate('opened', {
  en: ({ incident }) => [
    paragraph(`${incident.title}.`),
    paragraph(incident.description),
    {
      kind: 'facts',
      rows: [
        ['Priority', incident.priority],
        ['Group', incident.group],
      ],
    },
  ],
});
