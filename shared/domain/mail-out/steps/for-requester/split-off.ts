import { paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { requester } from '#domain/mail-out/steps/frame/recipients.ts';

/** What is theirs they are told the number of; the new record’s requester has its acknowledgement. */
export const splitOff = defineMailStep({
  step: 'split-off',
  event: 'split-off',
  audience: 'requester',
  to: requester,
  content: ({ incident, data }, { words: { requester: words } }) => [
    paragraph(
      data.forOthers
        ? words.split.ofOthers(incident.number)
        : words.split.isSplit(incident.number, data.to, data.title),
    ),
    reply(words.split.reply),
  ],
});
