import { paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const requesterComment = defineTemplate('commented', {
  en: ({ incident, data, by }) => [
    paragraph(
      `${by} wrote about ${incident.number} (${incident.priority} priority, now ${incident.status.replace('_', ' ')}):`,
    ),
    quote(data.body),
  ],
});
