import { linkIf, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { requester } from '#domain/mail-out/steps/frame/recipients.ts';

export const closed = defineMailStep({
  step: 'closed',
  event: 'closed',
  audience: 'requester',
  leadsTo: 'survey',
  alsoToActor: true,
  to: requester,
  content: ({ incident, data }, { words, surveyUrl }) => {
    const { isClosed, how, toSurvey, reply: answer } = words.requester.closed;
    return [paragraph(`${isClosed(incident.number)} ${how[data.how]}`), ...linkIf(toSurvey, surveyUrl), reply(answer)];
  },
});
