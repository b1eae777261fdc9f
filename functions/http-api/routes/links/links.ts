import * as z from 'zod';
import type { Command } from '#domain/incident/commands.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { PageWords } from '#domain/words/shape/page-words.ts';
import { WORDS } from '#domain/words/words.ts';
import { LONGEST_TEXT } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import { type Answer, answeredPage, type ResolutionForm, resolutionPage } from '#shared/pages/resolution-page.ts';
import { deadLink, pageReply, unknownReader } from './link-page.ts';
import { followResolutionLink } from './resolution-link.ts';

const AnswerSchema = z.enum(['confirm', 'reject']).nullable();

/** People's mail programs add parameters of their own, so an unknown one is no mistake here. */
const QuerySchema = z.object({ answer: AnswerSchema.catch(null).default(null) });
/** What is missing is asked for on the page; nobody behind a link should have to read a problem document. */
const FormSchema = z.object({
  answer: AnswerSchema.catch(null).default(null),
  reason: boundedText({ characters: LONGEST_TEXT }).default(''),
});

const link = {
  path: '/resolution/{token}',
  tag: 'Links in mails',
  description:
    'A link that is not valid gives a page with 404, one that has expired or has been answered one with 410.',
  access: 'link',
} as const;
const answer = { type: 'page', status: 200 } as const;

export const showResolution = definePublicRoute({
  ...link,
  method: 'GET',
  id: 'showResolution',
  summary: 'The page that asks whether a resolution holds; looking at it changes nothing',
  query: QuerySchema,
  answer,
  async handle(request, services) {
    const live = await followResolutionLink(request.params.token, request.now, services);
    if (typeof live === 'string') return deadLink(live, unknownReader(request));
    return pageReply(resolutionPage(live.facts, { chosen: request.query.answer, reason: '', problem: null }));
  },
});

export const answerResolution = definePublicRoute({
  ...link,
  method: 'POST',
  id: 'answerResolution',
  summary: 'Confirm or reject a resolution',
  query: QuerySchema,
  body: { type: 'form', schema: FormSchema, example: { answer: 'reject', reason: 'Dark again' } },
  answer,
  async handle(request, services) {
    const { params, query, body, now, id } = request;
    const live = await followResolutionLink(params.token, now, services);
    if (typeof live === 'string') return deadLink(live, unknownReader(request));
    const { facts, context, tenant, actor } = live;
    const words = WORDS[context.reader.language].pages.resolution;
    // A form sent without a choice means what the link it was opened by says.
    const asked = commandOf({ ...body, answer: body.answer ?? query.answer }, words);
    if ('problem' in asked) return pageReply(resolutionPage(facts, asked), 400);
    try {
      await services.incidents.execute({ tenant, actor, now, id }, facts.number, asked.command);
    } catch (error) {
      // Somebody was faster, perhaps the same person's second click: there is nothing left to answer.
      if (isDomainError(error, 'wrong-status')) return deadLink('answered', context);
      // What is restored beside IT keeps the record open (LIF7): the answer can be given again when that is done.
      if (isDomainError(error, 'conflict')) {
        return pageReply(resolutionPage(facts, { ...body, chosen: null, problem: words.notYet }), 409);
      }
      throw error;
    }
    return pageReply(answeredPage(facts, asked.answer));
  },
});

/** What the journal says of somebody who only said no: better than losing the answer. */
const WITHOUT_A_REASON = 'The requester says it is not resolved and gave no reason';

function commandOf(
  { answer, reason }: z.output<typeof FormSchema>,
  words: PageWords['resolution'],
): { command: Command; answer: Answer } | ResolutionForm {
  switch (answer) {
    case null:
      return { chosen: null, reason, problem: words.chooseOne };
    case 'confirm':
      return { answer, command: { type: 'confirm' } };
    case 'reject':
      return { answer, command: { type: 'reopen', reason: reason || WITHOUT_A_REASON } };
    default:
      return answer satisfies never;
  }
}
