import { paragraph } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { worker } from '#domain/mail-out/steps/frame/recipients.ts';

const KNOWN = ['title', 'priority'] as const;

export const childrenRecovered = defineMailStep({
  step: 'children-recovered',
  event: 'children-recovered',
  audience: 'staff',
  subject: 'allQuiet',
  // Of what resolved with it nobody has to decide anything.
  asks: ({ incident }) => incident.status !== 'resolved',
  to: worker,
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.childrenRecovered(incident.number, data.last)),
    facts(say, incident, KNOWN),
  ],
});
