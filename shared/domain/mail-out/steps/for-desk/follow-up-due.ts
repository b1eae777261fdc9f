import { paragraph } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { worker } from '#domain/mail-out/steps/frame/recipients.ts';

const SHOWN = ['title', 'priority', 'due', 'requester'] as const;

export const followUpDue = defineMailStep({
  step: 'follow-up-due',
  event: 'follow-up-due',
  audience: 'staff',
  subject: 'followUpDue',
  mayWait: true,
  to: worker,
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.followUpDue(incident.number, say.holdReason(data.reason))),
    facts(say, incident, SHOWN),
  ],
});
