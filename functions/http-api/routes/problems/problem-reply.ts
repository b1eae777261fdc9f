import * as z from 'zod';
import { shownProblem } from '#domain/problems/problem-type.ts';
import { ProblemSchema } from '#events/problem/problem.ts';
import type { Role } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import { IncidentResultSchema } from '#shared/store/problems/batch-results.ts';
import type { ChangedProblem, WholeProblem } from '#shared/use-cases/problems/problems.ts';

/** Who finds causes, and says what helps meanwhile. */
export const SOLVERS = ['analyst', 'incident_manager', 'problem_manager', 'admin'] as const satisfies readonly Role[];

export const WholeProblemSchema = ProblemSchema.extend({
  incidents: z.array(z.string()).meta({ description: 'Numbers of those that have their cause in it' }),
});

/** What a change of many incidents answers beside the problem. */
const ChangedProblemSchema = WholeProblemSchema.extend({
  state: z.enum(['running', 'done']).optional().meta({
    description:
      'Of a change that asks something of the incidents: whether all of them have been asked. Of more than 40 the rest is done in the background',
  }),
  results: z.array(IncidentResultSchema).optional().meta({ description: 'What became of each so far' }),
});

export const PROBLEM_ANSWER = {
  type: 'json',
  status: 200,
  name: 'ChangedProblem',
  schema: ChangedProblemSchema,
  tagged: true,
} as const;

export function shown({ record, incidents }: WholeProblem) {
  return { body: { ...shownProblem(record), incidents: [...incidents] }, headers: { etag: etag(record.version) } };
}

export function replied(changed: ChangedProblem) {
  const { body, headers } = shown(changed);
  const { replayed, progress } = changed;
  return {
    body: { ...body, ...(progress && { state: progress.state, results: [...progress.results] }) },
    headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) },
  };
}
