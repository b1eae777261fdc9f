import { paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

/** The configuration may say it in its own words; it stands in the thread of the mail that asked. */
export const holdReminded = defineTemplate('hold-reminded', {
  en: ({ incident, data }, { holdReasons }) => [
    paragraph(
      holdReasons[data.reason]?.reminderText ??
        `We still need something from you to go on with ${incident.number}, “${incident.title}”. What it is stands in our last mail.`,
    ),
    paragraph('Answer this mail and we go on.'),
    ...(data.count === data.of
      ? [paragraph('This is our last reminder. If we hear nothing, we take the matter as settled.')]
      : []),
  ],
});
