import { linkIf, markdown, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { participants, requester } from '#domain/mail-out/steps/frame/recipients.ts';

export const closed = defineMailStep({
  step: 'closed',
  event: 'closed',
  audience: 'requester',
  leadsTo: 'survey',
  alsoToActor: true,
  asks: ({ data }) => data.how !== 'with_problem',
  to: requester,
  content: ({ incident, data }, { words, surveyUrl }) => {
    const { isClosed, how, toSurvey, reply: answer } = words.requester.closed;
    return [paragraph(`${isClosed(incident.number)} ${how[data.how]}`), ...linkIf(toSurvey, surveyUrl), reply(answer)];
  },
});

/** One mail for both: its cause is gone, and the record is closed with that (Semantics, rule 61). */
const closedWithProblem = defineMailStep({
  step: 'closed-with-problem',
  event: 'closed',
  audience: 'requester',
  leadsTo: 'survey',
  asks: ({ data }) => data.how === 'with_problem',
  to: (event) => [...requester(event), ...participants(event)],
  content: ({ incident, data }, { words, surveyUrl }) => {
    const { isClosed, how, toSurvey, reply: answer } = words.requester.closed;
    return [
      paragraph(`${isClosed(incident.number)} ${how[data.how]}`),
      ...(incident.resolution === null ? [] : [markdown(incident.resolution.notes)]),
      ...linkIf(toSurvey, surveyUrl),
      reply(answer),
    ];
  },
});

const restored = defineMailStep({
  step: 'restored',
  event: 'restored',
  audience: 'requester',
  to: (event) => [...requester(event), ...participants(event)],
  content: ({ incident }, { words: { requester: words } }) => [
    paragraph(words.restored.goesOn(incident.number)),
    reply(words.restored.reply),
  ],
});

/** What ended with its problem, and did not. */
export const ENDED_WITH_PROBLEM_MAILS = [closedWithProblem, restored] as const;
