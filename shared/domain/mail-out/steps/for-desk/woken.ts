import { paragraph } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { isOfMonitoring, worker } from '#domain/mail-out/steps/frame/recipients.ts';

const SHOWN = ['title', 'priority', 'due', 'requester'] as const;

export const woken = defineMailStep({
  step: 'woken',
  event: 'woken',
  audience: 'staff',
  subject: 'backAgain',
  mayWait: true,
  hushable: true,
  asks: (event) => !isOfMonitoring(event),
  to: worker,
  content: ({ incident }, say) => [
    paragraph(say.words.desk.woken(incident.number, incident.group)),
    facts(say, incident, SHOWN),
  ],
});
