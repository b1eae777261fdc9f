import { type Block, paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const assigned = defineTemplate('assigned', {
  en: ({ incident, data, by }): Block[] => [
    paragraph(`${by} assigned ${incident.number} to you.`),
    {
      kind: 'facts',
      rows: [
        ['Subject', incident.title],
        ['Priority', incident.priority],
        ['Group', data.group],
        ['Requester', incident.requester?.email ?? 'none'],
      ],
    },
  ],
});
