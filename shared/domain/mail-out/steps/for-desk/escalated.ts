import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { worker } from '#domain/mail-out/steps/frame/recipients.ts';

export const escalated = defineMailStep({
  step: 'escalated',
  event: 'escalated',
  audience: 'staff',
  subject: 'escalated',
  // A handover to the next tier is an assignment, and told as one.
  asks: ({ data }) => data.type !== 'functional',
  to: (event) => {
    const { tell = [] } = event.data;
    return tell.length === 0 ? worker(event) : tell.map((to) => ({ to }));
  },
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.escalated[data.type](incident.number)),
    quote(data.reason),
    standing(say, incident),
  ],
});
