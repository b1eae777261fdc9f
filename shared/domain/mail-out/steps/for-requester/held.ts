import { markdown, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { requester } from '#domain/mail-out/steps/frame/recipients.ts';

export const held = defineMailStep({
  step: 'held',
  event: 'held',
  audience: 'requester',
  mayWait: true,
  asks: ({ data }) => data.tellRequester,
  to: requester,
  content: ({ incident, data }, say) => {
    const { isOnHold, again, reply: answer } = say.words.requester.held;
    return [
      paragraph(isOnHold(incident.number, say.holdReason(data.reason))),
      markdown(data.comment),
      ...(data.followUpAt ? [paragraph(again(say.when(data.followUpAt)))] : []),
      ...promise(say, incident),
      reply(answer),
    ];
  },
});
