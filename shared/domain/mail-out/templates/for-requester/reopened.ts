import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';

export const reopened = defineTemplate('reopened', {
  en: ({ incident, data, by }, say) => [
    paragraph(
      `${say.who(by)} reopened ${incident.number}, which was ${say.words.status[data.from]}. It is yours again.`,
    ),
    quote(data.reason),
    standing(say, incident),
  ],
  de: ({ incident, data, by }, say) => [
    paragraph(
      `${say.who(by)} hat ${incident.number} wieder geöffnet (zuvor: ${say.words.status[data.from]}). Die Bearbeitung liegt wieder bei Ihnen.`,
    ),
    quote(data.reason),
    standing(say, incident),
  ],
  fr: ({ incident, data, by }, say) => [
    paragraph(
      `${say.who(by)} a rouvert ${incident.number} (précédemment\u00a0: ${say.words.status[data.from]}). Le traitement vous revient.`,
    ),
    quote(data.reason),
    standing(say, incident),
  ],
});
