import { paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { requester } from '#domain/mail-out/steps/frame/recipients.ts';

export const canceled = defineMailStep({
  step: 'canceled',
  event: 'canceled',
  audience: 'requester',
  to: requester,
  content: ({ incident, data }, { words: { requester: words } }) => [
    paragraph(words.canceled.isCanceled(incident.number)),
    quote(data.reason),
    reply(words.canceled.reply),
  ],
});
