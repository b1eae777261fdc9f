import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { isOfMonitoring, worker } from '#domain/mail-out/steps/frame/recipients.ts';

export const reopened = defineMailStep({
  step: 'reopened',
  event: 'reopened',
  audience: 'staff',
  subject: 'reopened',
  mayWait: true,
  // The mail with the words that reopened it says so, too.
  asks: (event) => !(event.data.answered || isOfMonitoring(event)),
  to: worker,
  content: ({ incident, data, by }, say) => [
    paragraph(say.words.desk.reopened(say.who(by), incident.number, say.words.glossary.status[data.from])),
    quote(data.reason),
    standing(say, incident),
  ],
});
