import { instantText, paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const held = defineTemplate('held', {
  en: ({ incident, data }, { holdReasons }) => [
    paragraph(`${incident.number} is on hold: ${holdReasons[data.reason]?.label ?? data.reason}.`),
    quote(data.comment),
    ...(data.followUpAt ? [paragraph(`We will look at it again on ${instantText(data.followUpAt)}.`)] : []),
    paragraph('If you have an answer for us, or something has changed, answer this mail and we go on.'),
  ],
});
