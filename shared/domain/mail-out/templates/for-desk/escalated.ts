import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';

const WHAT = {
  en: {
    functional: 'was handed on for more skill',
    hierarchical: 'was escalated to you',
    requester: 'was escalated for its requester, and its priority is to be reviewed',
  },
  de: {
    functional: 'wurde an Fachleute weitergegeben',
    hierarchical: 'wurde an Sie eskaliert',
    requester: 'wurde für die meldende Person eskaliert; die Priorität ist zu prüfen',
  },
  fr: {
    functional: 'a été transmis à des spécialistes',
    hierarchical: 'a été escaladé vers vous',
    requester: 'a été escaladé pour son demandeur\u00a0; sa priorité est à revoir',
  },
} as const;

export const escalated = defineTemplate('escalated', {
  en: ({ incident, data }, say) => [
    paragraph(`${incident.number} ${WHAT.en[data.type]}:`),
    quote(data.reason),
    standing(say, incident),
  ],
  de: ({ incident, data }, say) => [
    paragraph(`${incident.number} ${WHAT.de[data.type]}:`),
    quote(data.reason),
    standing(say, incident),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(`${incident.number} ${WHAT.fr[data.type]}\u00a0:`),
    quote(data.reason),
    standing(say, incident),
  ],
});
