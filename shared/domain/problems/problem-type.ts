import { keeperCapacity } from '#domain/kernel/actor.ts';
import type { NumberedType } from '#domain/kernel/record-type.ts';
import { PROBLEM_EVENTS } from '#events/problem/changes.v1.ts';
import type { Problem } from '#events/problem/problem.ts';
import { decideProblem } from './decide-problem.ts';
import { evolveProblem } from './evolve-problem.ts';
import { type ProblemCommand, type ProblemEntry, type ProblemRecord, ProblemRecordSchema } from './problem-record.ts';
import { PROBLEM_SEARCH } from './problem-search.ts';

/** The cause of incidents, known or not (PRB1, PRB2). */
export const PROBLEM: NumberedType<ProblemRecord, ProblemEntry, ProblemCommand, Problem> = {
  ...{ name: 'problem', prefix: 'PRB', letters: 'PRB', path: 'problems', events: PROBLEM_EVENTS },
  schema: ProblemRecordSchema,
  idOf: ({ id }) => id,
  isThere: () => true,
  capacityOf: keeperCapacity,
  decide: decideProblem,
  evolve: evolveProblem,
  standingOf: ({ status }) => status,
  search: PROBLEM_SEARCH,
  present: { as: 'problem', of: shownProblem },
};

/** As the desk sees it, but for its incidents. */
export function shownProblem(record: ProblemRecord): Problem {
  const { id: number, fields, workaround, version, updatedAt } = record;
  const { status, group, assignee, rootCause, proposal, openedAt, resolvedAt, closedAt } = record;
  return {
    ...{ number, status, ...fields, group, assignee, rootCause, proposal },
    workaround: workaround && { text: workaround.text, published: workaround.published, at: workaround.at },
    ...{ openedAt, resolvedAt, closedAt, updatedAt, version },
  };
}
