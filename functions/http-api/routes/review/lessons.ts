import * as z from 'zod';
import {
  AddLessonSchema,
  CancelLessonSchema,
  ChangeLessonSchema,
  CompleteLessonSchema,
} from '#domain/incident/review/review-commands.ts';
import { LESSON_STATES } from '#events/incident/review/review.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOf } from '#functions/http-api/api/paging.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { ListedLessonSchema } from '#shared/store/reviews/lesson-items.ts';
import { reviewsService } from '#shared/use-cases/reviews/reviews-service.ts';
import { executed, REVIEW, REVIEWERS } from './review-reply.ts';

/** What was learned, and who puts it into practice by when. */

const facts = { tag: 'Reviews', access: 'roles' } as const;
const change = { ...facts, changes: 'existing', answer: { ...REVIEW, status: 200 } } as const;

const BoardSchema = pageOf(ListedLessonSchema.extend({ overdue: z.boolean() }));

export const listLessons = defineRoute({
  ...facts,
  method: 'GET',
  path: '/lessons',
  id: 'listLessons',
  summary: 'Lessons of all reviews, what is due first first',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({ ...Paging, state: z.enum(LESSON_STATES).optional(), owner: EmailSchema.optional() }),
  answer: { type: 'json', status: 200, name: 'Lessons', schema: BoardSchema, tagged: false },
  async handle({ context, query: { limit, cursor = null, state, owner } }, { serviceOf }) {
    const page = await serviceOf(reviewsService).lessons(context.tenant, { state, owner }, { limit, cursor });
    const items = page.items.map((item) => ({ ...item, overdue: item.state === 'open' && item.dueAt <= context.now }));
    return { body: { items, nextCursor: page.nextCursor } };
  },
});

export const addLesson = defineRoute({
  ...change,
  method: 'POST',
  path: '/incidents/{number}/review/lessons',
  id: 'addLesson',
  summary: 'Add a lesson, whose owner is told',
  description:
    'Due at an instant, or after a target that is counted now in the open time of a calendar; reminded of like a task.',
  roles: REVIEWERS,
  body: {
    type: 'json',
    schema: AddLessonSchema,
    example: { text: 'Alert on the queue before it is full', owner: 'lin@example.com', due: { businessDays: 10 } },
  },
  answer: { ...REVIEW, status: 201 },
  handle: (request, services) => executed(request, services, { type: 'add-lesson', ...request.body }),
});

export const changeLesson = defineRoute({
  ...change,
  method: 'PATCH',
  path: '/incidents/{number}/review/lessons/{id}',
  id: 'changeLesson',
  summary: 'Change an open lesson, or hand it over',
  description: 'After the review has ended, too. Another due date is counted anew from now.',
  roles: REVIEWERS,
  body: { type: 'json', schema: ChangeLessonSchema, example: { owner: 'max@example.com' } },
  handle: (request, services) =>
    executed(request, services, { type: 'change-lesson', ...request.body, id: request.params.id }),
});

export const completeLesson = defineRoute({
  ...change,
  method: 'POST',
  path: '/incidents/{number}/review/lessons/{id}/complete',
  id: 'completeLesson',
  summary: 'Say that a lesson is put into practice',
  description: 'Whoever owns it may say so, too.',
  roles: STAFF,
  body: { type: 'json', schema: CompleteLessonSchema, example: { notes: 'The alarm is in place' } },
  handle: (request, services) => {
    const ownOnly = !REVIEWERS.some((role) => request.roles.includes(role));
    return executed(request, services, { type: 'complete-lesson', ...request.body, id: request.params.id, ownOnly });
  },
});

export const cancelLesson = defineRoute({
  ...change,
  method: 'POST',
  path: '/incidents/{number}/review/lessons/{id}/cancel',
  id: 'cancelLesson',
  summary: 'Say that a lesson is not followed any more',
  roles: REVIEWERS,
  body: { type: 'json', schema: CancelLessonSchema, example: { reason: 'The system is replaced' } },
  handle: (request, services) =>
    executed(request, services, { type: 'cancel-lesson', ...request.body, id: request.params.id }),
});
