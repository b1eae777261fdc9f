import * as z from 'zod';
import { isDomainError } from '#domain/kernel/errors.ts';
import { WORDS } from '#domain/words/words.ts';
import { SCORES } from '#events/incident/survey.ts';
import { shortenedText } from '#events/terms/text.ts';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { DeadLink } from '#shared/pages/dead-link-page.ts';
import { LONGEST_SURVEY_COMMENT, type SurveyFacts, surveyedPage, surveyPage } from '#shared/pages/survey-page.ts';
import { SURVEY_LINK } from '#shared/signing/link-tokens.ts';
import { deadLink, pageReply, unknownReader } from './link-page.ts';
import { followLink, type LinkVisitor, requesterOf, visitor } from './linked-record.ts';

const ScoreSchema = z.coerce.number().pipe(z.literal(SCORES)).nullable().catch(null).default(null);
const QuerySchema = z.object({ score: ScoreSchema });
const FormSchema = z.object({
  score: ScoreSchema,
  comment: shortenedText({ units: LONGEST_SURVEY_COMMENT }).default(''),
});

const link = {
  path: '/surveys/{token}',
  tag: 'Links in mails',
  description: 'A link that is not valid gives a page with 404, one that has expired or was answered one with 410.',
  access: 'link',
} as const;
const answer = { type: 'page', status: 200 } as const;

export const showSurvey = definePublicRoute({
  ...link,
  method: 'GET',
  id: 'showSurvey',
  summary: 'The page that asks how satisfied somebody is; looking at it changes nothing',
  query: QuerySchema,
  answer,
  async handle(request, services) {
    const live = await followSurveyLink(request.params.token, request.now, services);
    if (typeof live === 'string') return deadLink(live, unknownReader(request));
    return pageReply(surveyPage(live.facts, { chosen: request.query.score, comment: '', problem: null }));
  },
});

export const answerSurvey = definePublicRoute({
  ...link,
  method: 'POST',
  id: 'answerSurvey',
  summary: 'Say how satisfied one is, once for each closure',
  body: { type: 'form', schema: FormSchema, example: { score: 5, comment: 'Quick and friendly' } },
  answer,
  async handle(request, services) {
    const { params, body, now, id } = request;
    const live = await followSurveyLink(params.token, now, services);
    if (typeof live === 'string') return deadLink(live, unknownReader(request));
    const { tenant, actor, facts, context, closedAt } = live;
    const { score, comment } = body;
    if (score === null) {
      const problem = WORDS[context.reader.language].pages.survey.chooseOne;
      return pageReply(surveyPage(facts, { chosen: null, comment, problem }), 400);
    }
    try {
      const command = { type: 'survey', score, comment: comment || null, closedAt } as const;
      await services.incidents.execute({ tenant, actor, now, id }, facts.number, command);
    } catch (error) {
      // Somebody was faster, perhaps the same person's second click.
      if (isDomainError(error, 'conflict') || isDomainError(error, 'wrong-status'))
        return deadLink('answered', context);
      throw error;
    }
    return pageReply(surveyedPage(facts));
  },
});

interface LiveSurvey extends LinkVisitor {
  readonly facts: SurveyFacts;
  readonly closedAt: string;
}

/** @returns why it leads nowhere, or what it may do: answer for this one closure, as the requester it was sent to */
async function followSurveyLink(token: string, now: string, services: Services): Promise<LiveSurvey | DeadLink> {
  const linked = await followLink(SURVEY_LINK, token, now, services);
  if (typeof linked === 'string') return linked;
  const { record, closedAt } = linked;
  const requester = requesterOf(linked);
  const standsClosed = record.status === 'closed' && record.closedAt === closedAt;
  if (!requester || !standsClosed || record.survey?.closedAt === closedAt) return 'answered';
  const who = visitor(linked, requester.email, services);
  return { ...who, closedAt, facts: { ...who.context, number: record.number, title: record.title } };
}
