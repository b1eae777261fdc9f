import { type Block, link, paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';

/** The two answers of the page behind the mail. Looking at it changes nothing. */
function answers(url: string | null, question: string, yes: string, no: string): Block[] {
  if (url === null) return [];
  return [paragraph(question), link(yes, `${url}?answer=confirm`), link(no, `${url}?answer=reject`)];
}

export const resolved = defineTemplate('resolved', {
  en: ({ incident, data }, { resolutionUrl, words, closesAfterDays }) => [
    paragraph(`We believe ${incident.number} is ${data.workaround ? 'settled for now by a workaround' : 'resolved'}:`),
    quote(data.notes),
    ...answers(resolutionUrl, 'Please tell us whether that is so.', 'Yes, it is resolved', 'No, it is not'),
    paragraph(
      `You can also reply to this mail if anything is still wrong. If we hear nothing, we close it after ${words.businessDays(closesAfterDays)}.`,
    ),
  ],
  de: ({ incident, data }, { resolutionUrl, words, closesAfterDays }) => [
    paragraph(
      `Aus unserer Sicht ist ${incident.number} ${data.workaround ? 'vorerst durch eine Umgehungslösung erledigt' : 'gelöst'}:`,
    ),
    quote(data.notes),
    ...answers(resolutionUrl, 'Bitte sagen Sie uns, ob das stimmt.', 'Ja, es ist gelöst', 'Nein, noch nicht'),
    paragraph(
      `Wenn noch etwas nicht stimmt, können Sie auch auf diese E-Mail antworten. Hören wir nichts, schließen wir nach ${words.businessDays(closesAfterDays)}.`,
    ),
  ],
  fr: ({ incident, data }, { resolutionUrl, words, closesAfterDays }) => [
    paragraph(
      `Nous pensons que ${incident.number} est ${data.workaround ? 'réglé pour l’instant par une solution de contournement' : 'résolu'}\u00a0:`,
    ),
    quote(data.notes),
    ...answers(resolutionUrl, 'Merci de nous dire si c’est le cas.', 'Oui, c’est résolu', 'Non, pas encore'),
    paragraph(
      `Si quelque chose ne va toujours pas, vous pouvez aussi répondre à ce message. Sans nouvelles de votre part, nous clôturerons après ${words.businessDays(closesAfterDays)}.`,
    ),
  ],
});
