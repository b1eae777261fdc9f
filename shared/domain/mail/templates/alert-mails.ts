import { alertFacts } from './alert-facts.ts';
import { paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

/** What monitoring has to tell a group; the words for people at night stand in alert-facts.ts. */

export const alerted = defineTemplate('opened', {
  en: ({ incident }, say) => [paragraph(`Monitoring reports: ${incident.title}`), ...alertFacts(say, incident)],
  de: ({ incident }, say) => [paragraph(`Die Überwachung meldet: ${incident.title}`), ...alertFacts(say, incident)],
  fr: ({ incident }, say) => [
    paragraph(`La supervision signale\u00a0: ${incident.title}`),
    ...alertFacts(say, incident),
  ],
});

export const alertedAgain = defineTemplate('alert-repeated', {
  en: ({ incident, data }, say) => [
    paragraph(
      data.again === 'worse'
        ? `It has become worse (${say.words.priority[data.severity]}): ${incident.title}`
        : `It is firing again after it was resolved: ${incident.title}`,
    ),
    ...alertFacts(say, incident),
  ],
  de: ({ incident, data }, say) => [
    paragraph(
      data.again === 'worse'
        ? `Es ist schlimmer geworden (${say.words.priority[data.severity]}): ${incident.title}`
        : `Es wird erneut gemeldet, nachdem es gelöst war: ${incident.title}`,
    ),
    ...alertFacts(say, incident),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      data.again === 'worse'
        ? `La situation s’est aggravée (${say.words.priority[data.severity]})\u00a0: ${incident.title}`
        : `L’alerte se déclenche à nouveau après avoir été résolue\u00a0: ${incident.title}`,
    ),
    ...alertFacts(say, incident),
  ],
});

export const alertSettled = defineTemplate('alert-settled', {
  en: ({ incident }, say) => [
    paragraph(`The alert came and went for a while. Now it has settled, and it is still firing: ${incident.title}`),
    ...alertFacts(say, incident),
  ],
  de: ({ incident }, say) => [
    paragraph(`Die Meldung kam und ging eine Weile. Jetzt hat sie sich beruhigt und besteht weiter: ${incident.title}`),
    ...alertFacts(say, incident),
  ],
  fr: ({ incident }, say) => [
    paragraph(
      `L’alerte est apparue et a disparu pendant un moment. Elle s’est stabilisée et persiste\u00a0: ${incident.title}`,
    ),
    ...alertFacts(say, incident),
  ],
});

export const maintenanceEnded = defineTemplate('maintenance-ended', {
  en: ({ incident, data }, say) => [
    paragraph(`The maintenance window “${data.window}” is over, and this is still firing: ${incident.title}`),
    ...alertFacts(say, incident),
  ],
  de: ({ incident, data }, say) => [
    paragraph(`Das Wartungsfenster „${data.window}“ ist vorbei, und dies besteht weiter: ${incident.title}`),
    ...alertFacts(say, incident),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      `La fenêtre de maintenance «\u00a0${data.window}\u00a0» est terminée, et ceci persiste\u00a0: ${incident.title}`,
    ),
    ...alertFacts(say, incident),
  ],
});
