import { paragraph } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';

const SHOWN = ['title', 'priority', 'due', 'group', 'requester'] as const;

export const assigned = defineMailStep({
  step: 'assigned',
  event: 'assigned',
  audience: 'staff',
  subject: 'assigned',
  mayWait: true,
  asks: ({ data }) => data.assignee !== null,
  to: ({ data }) => [{ to: data.assignee }],
  content: ({ incident, by }, say) => [
    paragraph(say.words.desk.assigned(say.who(by), incident.number)),
    facts(say, incident, SHOWN),
  ],
});
