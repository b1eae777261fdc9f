import { paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { requester } from '#domain/mail-out/steps/frame/recipients.ts';

/** What was written beside it is the desk's own. */
export const waiting = defineMailStep({
  step: 'waiting',
  event: 'waiting',
  audience: 'requester',
  mayWait: true,
  to: requester,
  content: ({ incident, data }, say) => [
    paragraph(say.words.requester.waiting.waits(incident.number, say.when(data.until))),
    ...promise(say, incident),
    reply(say.words.requester.waiting.reply),
  ],
});
