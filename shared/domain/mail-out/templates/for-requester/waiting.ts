import { paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';

/** What was written beside it is the desk's own. */
export const waiting = defineTemplate('waiting', {
  en: ({ incident, data }, say) => [
    paragraph(`${incident.number} waits until ${say.when(data.until)}. It comes back to us by itself then.`),
    ...promise(say, incident),
    reply('If it cannot wait that long, reply to this mail.'),
  ],
  de: ({ incident, data }, say) => [
    paragraph(`${incident.number} ruht bis ${say.when(data.until)} und kommt dann von selbst zu uns zurück.`),
    ...promise(say, incident),
    reply('Falls es nicht so lange warten kann, antworten Sie bitte auf diese E-Mail.'),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(`${incident.number} est mis en attente jusqu’au ${say.when(data.until)}. Nous le reprendrons alors.`),
    ...promise(say, incident),
    reply('Si cela ne peut pas attendre aussi longtemps, répondez à ce message.'),
  ],
});
