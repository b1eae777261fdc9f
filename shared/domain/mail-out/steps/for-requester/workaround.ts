import { markdown, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { participants, requester } from '#domain/mail-out/steps/frame/recipients.ts';

/** What helps until the cause is gone (Semantics, rule 60). */
export const workaround = defineMailStep({
  step: 'workaround',
  event: 'workaround-published',
  audience: 'requester',
  to: (event) => [...requester(event), ...participants(event)],
  content: ({ incident, data }, say) => {
    const { helps, goesOn, reply: answer } = say.words.requester.workaround;
    return [
      paragraph(helps(incident.number)),
      markdown(data.workaround),
      paragraph(goesOn),
      ...promise(say, incident),
      reply(answer),
    ];
  },
});
