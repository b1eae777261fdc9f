import { paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';

export const held = defineTemplate('held', {
  en: ({ incident, data }, say) => [
    paragraph(`${incident.number} is on hold: ${say.holdReason(data.reason)}.`),
    quote(data.comment),
    ...(data.followUpAt ? [paragraph(`We will look at it again on ${say.when(data.followUpAt)}.`)] : []),
    ...promise(say, incident),
    reply('If you have an answer for us, or something has changed, reply to this mail and we go on.'),
  ],
  de: ({ incident, data }, say) => [
    paragraph(`${incident.number} ist angehalten: ${say.holdReason(data.reason)}.`),
    quote(data.comment),
    ...(data.followUpAt ? [paragraph(`Wir sehen es uns am ${say.when(data.followUpAt)} wieder an.`)] : []),
    ...promise(say, incident),
    reply(
      'Wenn Sie eine Antwort für uns haben oder sich etwas geändert hat, antworten Sie auf diese E-Mail, und es geht weiter.',
    ),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(`${incident.number} est suspendu\u00a0: ${say.holdReason(data.reason)}.`),
    quote(data.comment),
    ...(data.followUpAt ? [paragraph(`Nous y reviendrons le ${say.when(data.followUpAt)}.`)] : []),
    ...promise(say, incident),
    reply(
      'Si vous avez une réponse à nous donner ou si la situation a changé, répondez à ce message et nous reprendrons.',
    ),
  ],
});
