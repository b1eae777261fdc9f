import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';

export const majorProposed = defineTemplate('major-proposed', {
  en: ({ incident, data }, say) => [
    paragraph(`${incident.number} may be a major incident. Please decide; until then it does not close by itself:`),
    quote(data.reason),
    standing(say, incident),
  ],
  de: ({ incident, data }, say) => [
    paragraph(
      `${incident.number} ist vielleicht eine Großstörung. Bitte entscheiden Sie; bis dahin schließt der Vorgang nicht von selbst:`,
    ),
    quote(data.reason),
    standing(say, incident),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      `${incident.number} est peut-être un incident majeur. Merci de trancher\u00a0; d’ici là, il ne se ferme pas de lui-même\u00a0:`,
    ),
    quote(data.reason),
    standing(say, incident),
  ],
});

/** It was resolved, and nobody has decided. */
export const majorUndecided = defineTemplate('resolved', {
  en: ({ incident }, say) => [
    paragraph(
      `${incident.number} is resolved and still proposed as a major incident. It stays open for your decision, or until somebody closes it.`,
    ),
    standing(say, incident),
  ],
  de: ({ incident }, say) => [
    paragraph(
      `${incident.number} ist gelöst und noch immer als Großstörung vorgeschlagen. Der Vorgang bleibt offen, bis Sie entscheiden oder ihn jemand schließt.`,
    ),
    standing(say, incident),
  ],
  fr: ({ incident }, say) => [
    paragraph(
      `${incident.number} est résolu et toujours proposé comme incident majeur. Il reste ouvert jusqu’à votre décision, ou jusqu’à ce que quelqu’un le ferme.`,
    ),
    standing(say, incident),
  ],
});
