import * as z from 'zod';
import { shownProblem } from '#domain/problems/problem-type.ts';
import { ProblemSchema } from '#events/problem/problem.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import type { Role } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import { IncidentResultSchema } from '#shared/store/problems/batch-results.ts';
import type { ChangedProblem, Progress, WholeProblem } from '#shared/use-cases/problems/problems.ts';

/** Who finds causes, and says what helps meanwhile. */
export const SOLVERS = ['analyst', 'incident_manager', 'problem_manager', 'admin'] as const satisfies readonly Role[];

const state = z.enum(['running', 'done']);
const results = z.array(IncidentResultSchema);

export const WholeProblemSchema = ProblemSchema.extend({
  incidents: z.array(z.string()).meta({ description: 'Numbers of those that have their cause in it' }),
  resolution: z
    .object({
      ...{ state, results, notes: z.string(), closeLinked: z.boolean() },
      at: InstantSchema,
      undone: z.boolean().meta({ description: 'Then state and results are those of its undoing' }),
    })
    .nullable()
    .meta({ description: 'Its last resolution, and what became of its incidents by that' }),
});

/** What a change of many incidents answers beside the problem. */
const ChangedProblemSchema = WholeProblemSchema.extend({
  state: state.optional().meta({
    description:
      'Of a change that asks something of the incidents: whether all of them have been asked. Of more than 40 the rest is done in the background',
  }),
  results: results.optional().meta({ description: 'What became of each so far' }),
});

export const PROBLEM_ANSWER = {
  type: 'json',
  status: 200,
  name: 'ChangedProblem',
  schema: ChangedProblemSchema,
  tagged: true,
} as const;

export function shown({ record, incidents, resolution }: WholeProblem) {
  const body = { ...shownProblem(record), incidents: [...incidents], resolution: resolutionOf(record, resolution) };
  return { body, headers: { etag: etag(record.version) } };
}

function resolutionOf({ resolution }: WholeProblem['record'], progress: Progress | null) {
  if (resolution === null || progress === null) return null;
  const { notes, closeLinked, at, undoneBy } = resolution;
  const { state, results } = progress;
  return { state, results: [...results], notes, closeLinked, at, undone: undoneBy !== null };
}

export function replied(changed: ChangedProblem) {
  const { body, headers } = shown(changed);
  const { replayed, progress } = changed;
  return {
    body: { ...body, ...(progress && { state: progress.state, results: [...progress.results] }) },
    headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) },
  };
}
