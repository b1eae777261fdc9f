import * as z from 'zod';
import { SurveySchema } from '#events/incident/survey.ts';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { PEOPLE } from '#functions/http-api/api/roles.ts';
import { defineCommand } from '#functions/http-api/routes/incidents/define-command.ts';
import { readVisible } from '#functions/http-api/routes/incidents/own-record.ts';
import { LONGEST_SURVEY_COMMENT } from '#shared/pages/survey-page.ts';

const DAY_MS = 86_400_000;
/** Whoever reported it is asked, also where they belong to the desk. */
const REPORTING = ['requester', ...PEOPLE] as const;

export const getSurvey = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/survey',
  id: 'getSurvey',
  tag: 'Portal',
  summary: 'Whether its requester is asked how satisfied they are, and what they said',
  access: 'roles',
  roles: REPORTING,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Survey',
    schema: z.object({
      asked: z.boolean(),
      closedAt: InstantSchema.nullable().meta({ description: 'The closure it is about' }),
      answer: SurveySchema.pick({ score: true, comment: true }).nullable(),
    }),
    tagged: false,
  },
  async handle(request, services) {
    const { record, configuration } = await readVisible(request, services, false);
    const { status, closedAt, survey, requester } = record;
    const { ask, days } = configuration.document.survey;
    const theirs = requester?.email === request.context.actor.id;
    const answer = closedAt !== null && survey?.closedAt === closedAt ? survey : null;
    const inTime = closedAt !== null && Date.parse(request.now) < Date.parse(closedAt) + days * DAY_MS;
    return { body: { asked: ask && theirs && status === 'closed' && inTime && answer === null, closedAt, answer } };
  },
});

export const takeSurvey = defineCommand('survey', {
  id: 'takeSurvey',
  summary: 'Say how satisfied one is with an own record, once for each closure',
  description: '`closedAt` is that of `GET`: the closure the answer is about.',
  roles: REPORTING,
  schema: z.strictObject({
    score: SurveySchema.shape.score,
    comment: boundedText({ characters: LONGEST_SURVEY_COMMENT, least: 1 }).nullable().default(null),
    closedAt: InstantSchema,
  }),
  example: { score: 5, comment: 'Quick and friendly', closedAt: '2026-09-07T09:45:00.000Z' },
  command: (body) => ({ type: 'survey', ...body }),
});
