import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { manager } from '#domain/mail-out/steps/frame/recipients.ts';

/** Somebody has to decide; until then the record stays open (Semantics, rule 27). */

export const majorProposed = defineMailStep({
  step: 'major-proposed',
  event: 'major-proposed',
  audience: 'staff',
  subject: 'majorProposed',
  alsoToActor: true,
  looksUp: 'record',
  to: (_event, today) => manager(today),
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.majorProposed(incident.number)),
    quote(data.reason),
    standing(say, incident),
  ],
});

/** It was resolved, and nobody has decided. */
export const majorUndecided = defineMailStep({
  step: 'major-undecided',
  event: 'resolved',
  audience: 'staff',
  subject: 'majorUndecided',
  alsoToActor: true,
  asks: ({ incident }) => incident.majorProposed,
  looksUp: 'people',
  to: (_event, today) => manager(today),
  content: ({ incident }, say) => [paragraph(say.words.desk.majorUndecided(incident.number)), standing(say, incident)],
});
