import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';

const KNOWN = ['title', 'priority'] as const;

export const childrenRecovered = defineTemplate('children-recovered', {
  en: ({ incident, data }, say) => [
    paragraph(
      `Everything under ${incident.number} is quiet or finished, ${data.last} as the last. If that settles it, resolve it.`,
    ),
    facts(say, incident, KNOWN),
  ],
  de: ({ incident, data }, say) => [
    paragraph(
      `Alles unter ${incident.number} ist ruhig oder erledigt, zuletzt ${data.last}. Wenn es damit gut ist, lösen Sie den Vorgang.`,
    ),
    facts(say, incident, KNOWN),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      `Tout ce qui dépend de ${incident.number} est calme ou terminé, ${data.last} en dernier. Si cela règle l’affaire, marquez le dossier comme résolu.`,
    ),
    facts(say, incident, KNOWN),
  ],
});
