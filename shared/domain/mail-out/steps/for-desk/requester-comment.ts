import { markdown, paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';

const SHOWN = ['title', 'priority', 'status', 'due'] as const;

/** What came from outside. An answer that reopens is told by this mail alone: its words say why. */
export const requesterComment = defineMailStep({
  step: 'requester-comment',
  event: 'commented',
  audience: 'staff',
  subject: 'answer',
  mayWait: true,
  asks: ({ as, data }) => as === 'requester' || as === 'participant' || data.contact?.direction === 'inbound',
  // Who does the work, and who keeps the requester informed (ASG3); a line where there is neither.
  to: ({ incident: { assignee, owner } }) => {
    const people = new Set([assignee, owner].filter((person) => person !== null));
    return people.size === 0 ? [{ to: null }] : [...people].map((to) => ({ to }));
  },
  content: ({ incident, data, by }, say) => {
    const { wrote, reopened } = say.words.desk.requesterComment;
    return [
      paragraph((data.reopens ? reopened : wrote)(by, incident.number)),
      (data.markdown ? markdown : quote)(data.body),
      facts(say, incident, SHOWN),
    ];
  },
});
