import { type Block, paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const acknowledgement = defineTemplate('opened', {
  en: ({ incident, data }, { deskName }): Block[] => [
    paragraph(`${data.requester?.name ? `Hello ${data.requester.name},` : 'Hello,'}`),
    paragraph(
      `We have received your report. It is ${incident.number} at ${deskName}, and we will write to you when there is news.`,
    ),
    {
      kind: 'facts',
      rows: [
        ['Number', incident.number],
        ['Subject', incident.title],
        ['Priority', incident.priority],
      ],
    },
    paragraph('To add something, answer this mail.'),
  ],
});
