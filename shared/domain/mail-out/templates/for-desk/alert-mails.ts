import { alertFacts } from '#domain/mail-out/layout/alert-facts.ts';
import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import type { Incident } from '#events/incident/incident.ts';

/** What it is called now: a later message may say it otherwise than the record (rule 31). */
function nowSaid({ title, alert }: Incident): string {
  return alert?.latest?.title ?? title;
}

/** What monitoring has to tell a group; the words for people at night stand in alert-facts.ts. */

export const alerted = defineTemplate('opened', {
  en: ({ incident }, say) => [paragraph(`Monitoring reports: ${nowSaid(incident)}`), ...alertFacts(say, incident)],
  de: ({ incident }, say) => [paragraph(`Die Überwachung meldet: ${nowSaid(incident)}`), ...alertFacts(say, incident)],
  fr: ({ incident }, say) => [
    paragraph(`La supervision signale\u00a0: ${nowSaid(incident)}`),
    ...alertFacts(say, incident),
  ],
});

export const alertedAgain = defineTemplate('alert-repeated', {
  en: ({ incident, data }, say) => [
    paragraph(
      data.again === 'worse'
        ? `It has become worse (${say.words.priority[data.severity]}): ${nowSaid(incident)}`
        : `It is firing again after it was resolved: ${nowSaid(incident)}`,
    ),
    ...alertFacts(say, incident),
  ],
  de: ({ incident, data }, say) => [
    paragraph(
      data.again === 'worse'
        ? `Es ist schlimmer geworden (${say.words.priority[data.severity]}): ${nowSaid(incident)}`
        : `Es wird erneut gemeldet, nachdem es gelöst war: ${nowSaid(incident)}`,
    ),
    ...alertFacts(say, incident),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      data.again === 'worse'
        ? `La situation s’est aggravée (${say.words.priority[data.severity]})\u00a0: ${nowSaid(incident)}`
        : `L’alerte se déclenche à nouveau après avoir été résolue\u00a0: ${nowSaid(incident)}`,
    ),
    ...alertFacts(say, incident),
  ],
});

export const alertSettled = defineTemplate('alert-settled', {
  en: ({ incident }, say) => [
    paragraph(`The alert came and went for a while. Now it has settled, and it is still firing: ${nowSaid(incident)}`),
    ...alertFacts(say, incident),
  ],
  de: ({ incident }, say) => [
    paragraph(
      `Die Meldung kam und ging eine Weile. Jetzt hat sie sich beruhigt und besteht weiter: ${nowSaid(incident)}`,
    ),
    ...alertFacts(say, incident),
  ],
  fr: ({ incident }, say) => [
    paragraph(
      `L’alerte est apparue et a disparu pendant un moment. Elle s’est stabilisée et persiste\u00a0: ${nowSaid(incident)}`,
    ),
    ...alertFacts(say, incident),
  ],
});

export const leftOpen = defineTemplate('left-open', {
  en: ({ incident, data }, say) => [
    paragraph(`${data.parent} was resolved, and this is still firing; it stays open: ${nowSaid(incident)}`),
    ...alertFacts(say, incident),
  ],
  de: ({ incident, data }, say) => [
    paragraph(`${data.parent} wurde gelöst, und dies besteht weiter; es bleibt offen: ${nowSaid(incident)}`),
    ...alertFacts(say, incident),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      `${data.parent} a été résolu, mais cette alerte persiste\u00a0; elle reste ouverte\u00a0: ${nowSaid(incident)}`,
    ),
    ...alertFacts(say, incident),
  ],
});

export const maintenanceEnded = defineTemplate('maintenance-ended', {
  en: ({ incident, data }, say) => [
    paragraph(`The maintenance window “${data.window}” is over, and this is still firing: ${nowSaid(incident)}`),
    ...alertFacts(say, incident),
  ],
  de: ({ incident, data }, say) => [
    paragraph(`Das Wartungsfenster „${data.window}“ ist vorbei, und dies besteht weiter: ${nowSaid(incident)}`),
    ...alertFacts(say, incident),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      `La fenêtre de maintenance «\u00a0${data.window}\u00a0» est terminée, et ceci persiste\u00a0: ${nowSaid(incident)}`,
    ),
    ...alertFacts(say, incident),
  ],
});
