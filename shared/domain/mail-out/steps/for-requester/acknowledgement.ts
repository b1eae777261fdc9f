import { linkIf, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { requester } from '#domain/mail-out/steps/frame/recipients.ts';

/** What the requester may count on: until when they are answered, and by when it is to be solved. */
const PROMISE = ['number', 'title', 'priority', 'answerBy', 'resolveBy'] as const;

export const acknowledgement = defineMailStep({
  step: 'acknowledgement',
  event: 'opened',
  audience: 'requester',
  leadsTo: 'status',
  alsoToActor: true,
  // What monitoring reports has nobody to acknowledge it to.
  asks: ({ data }) => data.requester !== null,
  to: requester,
  content: ({ incident, data }, say) => {
    const { glossary, requester: words } = say.words;
    const { received, toStatus, reply: answer } = words.acknowledgement;
    return [
      paragraph(glossary.hello(data.requester?.name ?? null)),
      paragraph(received(glossary.yours[incident.kind], incident.number)),
      facts(say, incident, PROMISE),
      ...linkIf(toStatus, say.statusUrl),
      reply(answer),
    ];
  },
});
