import { instantText, paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const waiting = defineTemplate('waiting', {
  en: ({ incident, data }) => [
    paragraph(`${incident.number} waits until ${instantText(data.until)}. It comes back to us by itself then.`),
    ...(data.comment ? [quote(data.comment)] : []),
    paragraph('If it cannot wait that long, answer this mail.'),
  ],
});
