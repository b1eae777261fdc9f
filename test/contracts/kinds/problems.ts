import { PROBLEM_EVENTS } from '#events/problem/changes.v1.ts';
import type { ProblemsService } from '#shared/use-cases/problems/problems.ts';
import { problemsService } from '#shared/use-cases/problems/problems-service.ts';
import { proposalsService } from '#shared/use-cases/problems/proposals.ts';
import { double, JOURNALS, type KindInTests, STAMP } from '#test/contracts/kind-in-tests.ts';

const { removed: _, ...stamp } = STAMP;
const PROBLEM = {
  ...{ ...stamp, id: 'PRB-000001', status: 'new' as const, fields: PROBLEM_EVENTS.opened.example.fields },
  ...{ group: null, assignee: null, workaround: null, rootCause: null, proposal: null, batches: [] },
  ...{ openedAt: stamp.updatedAt, resolvedAt: null, closedAt: null, resolution: null },
};
const WHOLE = { record: PROBLEM, incidents: ['INC-000001'], resolution: null };
const changed = async () => ({ ...WHOLE, replayed: false, progress: null });

const PROBLEMS_DOUBLE: ProblemsService = {
  journals: JOURNALS,
  list: async () => ({ items: [PROBLEM], nextCursor: null }),
  read: async () => WHOLE,
  ofIncident: async () => ({ ...(await changed()), made: true }),
  ...{ open: changed, change: changed, assign: changed, link: changed, remove: changed },
  ...{ workaround: changed, findCause: changed, resolve: changed, undo: changed, close: changed, cancel: changed },
};

export const KIND: KindInTests = {
  doubles: [
    double(problemsService, PROBLEMS_DOUBLE),
    double(proposalsService, { proposed: async (_context, outcome) => ({ outcome, problem: null }) }),
  ],
  work: ['POST /problems'],
  withoutVersion: ['POST /problems'],
  roles: `
GET   /problems                            -         all   all     all              all             all           all   all
POST  /problems                            -         -     all     all              all             -             all   -
GET   /problems/{number}                   -         all   all     all              all             all           all   all
PATCH /problems/{number}                   -         -     all     all              all             -             all   -
POST  /incidents/{number}/problem          -         -     all     all              all             -             all   -
POST  /problems/{number}/incidents         -         -     all     all              all             -             all   -
POST  /problems/{number}/incidents/remove  -         -     all     all              all             -             all   -
POST  /problems/{number}/assign            -         -     all     all              all             -             all   -
POST  /problems/{number}/workaround        -         -     all     all              all             -             all   -
POST  /problems/{number}/root-cause        -         -     all     all              all             -             all   -
POST  /problems/{number}/resolve           -         -     all     all              all             -             all   -
POST  /problems/{number}/undo              -         -     all     all              all             -             all   -
POST  /problems/{number}/close             -         -     all     all              all             -             all   -
POST  /problems/{number}/cancel            -         -     all     all              all             -             all   -
GET   /problems/{number}/timeline          -         all   all     all              all             all           all   all
GET   /problems/{number}/verification      -         all   all     all              all             all           all   all
`,
};
