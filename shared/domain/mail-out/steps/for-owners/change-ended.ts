import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { keeper } from '#domain/mail-out/steps/frame/recipients.ts';

/** The change of a record is over: whoever has the record decides how it goes on, or learns that it does (rule 62). */
export const changeEnded = defineMailStep({
  step: 'change-ended',
  event: 'change-ended',
  audience: 'staff',
  subject: 'changeEnded',
  mayWait: true,
  looksUp: 'people',
  // Of what was successful only where the record goes on by that, and they do not know it from their own doing.
  asks: ({ data: { outcome, resumes, endedBy }, incident }) =>
    outcome !== 'successful' || (resumes && endedBy !== incident.assignee),
  to: keeper,
  content: ({ incident, data: { change, outcome, notes } }, say) => [
    paragraph(say.words.desk.change.ended[outcome](change, incident.number)),
    ...(notes === null ? [] : [quote(notes)]),
    standing(say, incident),
  ],
});
