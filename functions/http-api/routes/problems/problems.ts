import * as z from 'zod';
import { shownProblem } from '#domain/problems/problem-type.ts';
import { PROBLEM_STATUSES, ProblemSchema } from '#events/problem/problem.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import { problemsService } from '#shared/use-cases/problems/problems-service.ts';
import { PROBLEM_EXAMPLE, ProblemInSchema, ProblemOfIncidentSchema, ProblemPatchSchema } from './problem-in.ts';
import { PROBLEM_ANSWER, replied, SOLVERS, shown, WholeProblemSchema } from './problem-reply.ts';

const about = { tag: 'Problems', access: 'roles' } as const;

export const listProblems = defineRoute({
  ...about,
  method: 'GET',
  path: '/problems',
  id: 'listProblems',
  summary: 'Problems, by number',
  description: 'Without their incidents, which one problem has.',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({ ...Paging, status: z.enum(PROBLEM_STATUSES).optional() }),
  answer: { type: 'json', status: 200, name: 'Problems', schema: pageOfItems(ProblemSchema), tagged: false },
  async handle({ context, query: { limit, cursor = null, status } }, { serviceOf }) {
    const { items, nextCursor } = await serviceOf(problemsService).list(context, { limit, cursor, status });
    return { body: { items: items.map((item) => (isReadableItem(item) ? shownProblem(item) : item)), nextCursor } };
  },
});

export const openProblem = defineRoute({
  ...about,
  method: 'POST',
  path: '/problems',
  id: 'openProblem',
  summary: 'Open a problem, of no incident, one or several',
  description: 'The problem manager is told. What became of each incident stands in `results`.',
  roles: SOLVERS,
  changes: 'new',
  body: { type: 'json', schema: ProblemInSchema, example: PROBLEM_EXAMPLE },
  answer: { ...PROBLEM_ANSWER, status: 201 },
  async handle({ context, body: { incidents, ...fields } }, { serviceOf }) {
    const opened = await serviceOf(problemsService).open(context, fields, incidents);
    const { body, headers } = replied(opened);
    return { body, headers: { ...headers, location: `/problems/${opened.record.id}` } };
  },
});

export const getProblem = defineRoute({
  ...about,
  method: 'GET',
  path: '/problems/{number}',
  id: 'getProblem',
  summary: 'One problem with its incidents',
  roles: STAFF,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'OneProblem', schema: WholeProblemSchema, tagged: true },
  handle: async ({ context, params: { number } }, { serviceOf }) =>
    shown(await serviceOf(problemsService).read(context, number)),
});

export const changeProblem = defineRoute({
  ...about,
  method: 'PATCH',
  path: '/problems/{number}',
  id: 'changeProblem',
  summary: 'Correct title, description or items of a problem',
  description: 'What is left out stays.',
  roles: SOLVERS,
  changes: 'existing',
  body: { type: 'json', schema: ProblemPatchSchema, example: { title: 'The pool of the checkout is too small' } },
  answer: PROBLEM_ANSWER,
  async handle({ context, params: { number }, body }, { serviceOf }) {
    const patch = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    return replied(await serviceOf(problemsService).change(context, number, patch));
  },
});

export const makeProblem = defineRoute({
  ...about,
  method: 'POST',
  path: '/incidents/{number}/problem',
  id: 'makeProblem',
  summary: 'Make a problem of an incident',
  description: 'Where it has one, that is answered.',
  roles: SOLVERS,
  changes: 'existing',
  body: { type: 'json', schema: ProblemOfIncidentSchema, example: {} },
  answer: PROBLEM_ANSWER,
  async handle({ context, params: { number }, body }, { serviceOf }) {
    const found = await serviceOf(problemsService).ofIncident(context, number, body);
    const { body: problem, headers } = replied(found);
    const location = `/problems/${found.record.id}`;
    return { ...(found.made && { status: 201 as const }), body: problem, headers: { ...headers, location } };
  },
});

export const PROBLEM_JOURNAL = journalRoutes({
  path: '/problems/{number}',
  param: 'number',
  name: 'Problem',
  tag: 'Problems',
  roles: STAFF,
  journals: ({ serviceOf }) => serviceOf(problemsService).journals,
});
