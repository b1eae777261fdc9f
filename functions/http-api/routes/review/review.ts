import * as z from 'zod';
import {
  ChangeReviewSchema,
  CompleteReviewSchema,
  OpenReviewSchema,
  ProposeProblemSchema,
  WaiveReviewSchema,
} from '#domain/incident/review/review-commands.ts';
import { LanguageSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { executed, languageOf, REVIEW, REVIEWERS, replied } from './review-reply.ts';

/** The review of an incident: what happened and why, and what is done so that it does not come again. */

const facts = { tag: 'Reviews', access: 'roles' } as const;
const change = { ...facts, roles: REVIEWERS, changes: 'existing', answer: { ...REVIEW, status: 200 } } as const;

export const getReview = defineRoute({
  ...facts,
  method: 'GET',
  path: '/incidents/{number}/review',
  id: 'getReview',
  summary: 'Read the review of an incident',
  description:
    'What nobody has answered, and stored facts answer, is drafted: in the language asked for, else the reader’s, else the desk’s.',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({ lang: LanguageSchema.optional() }),
  answer: { ...REVIEW, status: 200 },
  async handle({ params, context, query }, services) {
    const found = await services.incidents.read(context.tenant, params.number);
    return replied(found, query.lang ?? languageOf(context.actor.id, found), services);
  },
});

export const openReview = defineRoute({
  ...change,
  method: 'POST',
  path: '/incidents/{number}/review',
  id: 'openReview',
  summary: 'Review an incident that is resolved or closed',
  description: 'That of a major incident opens by itself when it is resolved.',
  body: { type: 'json', schema: OpenReviewSchema, example: {} },
  answer: { ...REVIEW, status: 201 },
  handle: (request, services) => executed(request, services, { type: 'open-review' }),
});

export const changeReview = defineRoute({
  ...change,
  method: 'PATCH',
  path: '/incidents/{number}/review',
  id: 'changeReview',
  summary: 'Write answers, contributing factors and the root cause',
  description: 'Only what is named is changed. An answer of null is taken back, and what was drafted stands again.',
  body: {
    type: 'json',
    schema: ChangeReviewSchema,
    example: { answers: { 'went-well': 'The bridge was open within three minutes.' } },
  },
  handle: (request, services) => executed(request, services, { type: 'change-review', ...request.body }),
});

export const proposeProblem = defineRoute({
  ...change,
  method: 'POST',
  path: '/incidents/{number}/review/problem',
  id: 'proposeProblem',
  summary: 'Propose a problem for the cause that is still there',
  description: 'The problem manager is told, once, with the root cause as it is known and what that rests on.',
  body: { type: 'json', schema: ProposeProblemSchema, example: { title: 'The pool is too small for a sale' } },
  handle: (request, services) => executed(request, services, { type: 'propose-problem', ...request.body }),
});

export const completeReview = defineRoute({
  ...change,
  method: 'POST',
  path: '/incidents/{number}/review/complete',
  id: 'completeReview',
  summary: 'Say that the review is complete; a major incident ends with it',
  description:
    'Questions may stay open. The review of a major incident names a root cause or proposes a problem. What the requester has confirmed before closes with it.',
  body: { type: 'json', schema: CompleteReviewSchema, example: {} },
  handle: (request, services) => executed(request, services, { type: 'complete-review', ...request.body }),
});

export const waiveReview = defineRoute({
  ...change,
  method: 'POST',
  path: '/incidents/{number}/review/waive',
  id: 'waiveReview',
  summary: 'Do without the review, and say why; a major incident ends with it',
  body: { type: 'json', schema: WaiveReviewSchema, example: { reason: 'The same cause as INC-000040' } },
  handle: (request, services) => executed(request, services, { type: 'waive-review', ...request.body }),
});
