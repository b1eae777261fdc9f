import { paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const followUpDue = defineTemplate('follow-up-due', {
  en: ({ incident, data }, { holdReasons }) => [
    paragraph(
      `${incident.number} is still on hold (${holdReasons[data.reason]?.label ?? data.reason}) and was to be looked at now.`,
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
