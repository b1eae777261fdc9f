import { paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { requester } from '#domain/mail-out/steps/frame/recipients.ts';

/** The configuration may say it in its own words; it stands in the thread of the mail that asked. */
export const holdReminded = defineMailStep({
  step: 'hold-reminded',
  event: 'hold-reminded',
  audience: 'requester',
  mayWait: true,
  to: requester,
  content: ({ incident, data }, say) => {
    const { missing, reply: answer, last } = say.words.requester.holdReminded;
    return [
      paragraph(say.reminderText(data.reason) ?? missing(incident.number, incident.title)),
      ...promise(say, incident),
      reply(answer),
      ...(data.count === data.of ? [paragraph(last)] : []),
    ];
  },
});
