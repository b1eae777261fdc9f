import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';

const SHOWN = ['title', 'priority', 'status', 'due'] as const;

/** An answer that reopens is told by this mail alone: its words say why. */
export const requesterComment = defineTemplate('commented', {
  en: ({ incident, data, by }, say) => [
    paragraph(
      data.reopens
        ? `${by} answered and thereby reopened ${incident.number}. It is yours again:`
        : `${by} wrote about ${incident.number}:`,
    ),
    quote(data.body),
    facts(say, incident, SHOWN),
  ],
  de: ({ incident, data, by }, say) => [
    paragraph(
      data.reopens
        ? `${by} hat geantwortet und ${incident.number} damit wieder geöffnet. Die Bearbeitung liegt wieder bei Ihnen:`
        : `${by} hat zu ${incident.number} geschrieben:`,
    ),
    quote(data.body),
    facts(say, incident, SHOWN),
  ],
  fr: ({ incident, data, by }, say) => [
    paragraph(
      data.reopens
        ? `${by} a répondu, ce qui a rouvert ${incident.number}. Le traitement vous revient\u00a0:`
        : `${by} a écrit au sujet de ${incident.number}\u00a0:`,
    ),
    quote(data.body),
    facts(say, incident, SHOWN),
  ],
});
