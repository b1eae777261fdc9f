import type * as z from 'zod';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import type { RolesRoute } from '#functions/http-api/api/route.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { ChangedProblem, ProblemsService } from '#shared/use-cases/problems/problems.ts';
import { problemsService } from '#shared/use-cases/problems/problems-service.ts';
import {
  AssignProblemSchema,
  CancelProblemSchema,
  IncidentsInSchema,
  NothingSchema,
  ResolveProblemSchema,
  RootCauseSchema,
  WorkaroundInSchema,
} from './problem-in.ts';
import { PROBLEM_ANSWER, replied, SOLVERS } from './problem-reply.ts';

interface CommandFacts<Schema extends z.ZodType> {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly schema: Schema;
  readonly example: z.input<Schema>;
  readonly asks: (
    service: ProblemsService,
    context: RequestContext,
    number: string,
    body: z.output<Schema>,
  ) => Promise<ChangedProblem>;
}

/** Declares `POST /problems/{number}/<action>`, answered with the problem after it. */
function problemCommand<Schema extends z.ZodType>(
  action: string,
  { schema, example, asks, ...facts }: CommandFacts<Schema>,
): RolesRoute {
  return defineRoute({
    ...facts,
    method: 'POST',
    path: `/problems/{number}/${action}`,
    tag: 'Problems',
    access: 'roles',
    roles: SOLVERS,
    changes: 'existing',
    body: { type: 'json', schema, example },
    answer: PROBLEM_ANSWER,
    handle: async ({ context, params: { number }, body }, { serviceOf }) =>
      replied(await asks(serviceOf(problemsService), context, number, body)),
  });
}

export const PROBLEM_COMMANDS: readonly RolesRoute[] = [
  problemCommand('incidents', {
    id: 'linkIncidents',
    summary: 'Say which incidents have their cause in it',
    description:
      'Each is asked by itself: one of another problem, or merged, is `refused` with its reason. A published workaround is told to the requester of each that is unresolved.',
    schema: IncidentsInSchema,
    example: { numbers: ['INC-000002', 'INC-000003'] },
    asks: (service, context, number, { numbers }) => service.link(context, number, numbers),
  }),
  problemCommand('incidents/remove', {
    id: 'removeIncidents',
    summary: 'Say which incidents have their cause elsewhere',
    schema: IncidentsInSchema,
    example: { numbers: ['INC-000003'] },
    asks: (service, context, number, { numbers }) => service.remove(context, number, numbers),
  }),
  problemCommand('assign', {
    id: 'assignProblem',
    summary: 'Say who investigates it',
    description: 'A group that is left out stays.',
    schema: AssignProblemSchema,
    example: { group: 'infrastructure', assignee: 'lin@example.com' },
    asks: (service, context, number, body) => service.assign(context, number, body),
  }),
  problemCommand('workaround', {
    id: 'giveWorkaround',
    summary: 'Say what helps until the cause is gone: it is a known error from then on',
    description:
      'With `publish` the requesters of its unresolved incidents are told, each text once, and whoever reports the same is offered it. The problem manager is told.',
    schema: WorkaroundInSchema,
    example: { text: 'Restarting the pool helps for a day.', publish: true },
    asks: (service, context, number, body) => service.workaround(context, number, body),
  }),
  problemCommand('root-cause', {
    id: 'writeRootCause',
    summary: 'Write down the root cause',
    schema: RootCauseSchema,
    example: { text: 'Ten connections for forty workers.' },
    asks: (service, context, number, { text }) => service.findCause(context, number, text),
  }),
  problemCommand('resolve', {
    id: 'resolveProblem',
    summary: 'Say that the cause is gone: its unresolved incidents are resolved with it',
    description:
      'With these notes and the code `problem_resolved`, and closed unless `closeLinked` says otherwise; each requester is told once. One with an open recovery task is `resolved` and not closed; a major incident, and one whose own alert still fires, is `refused` and stays as it is.',
    schema: ResolveProblemSchema,
    example: { notes: 'The pool has forty connections.', closeLinked: true },
    asks: (service, context, number, body) => service.resolve(context, number, body),
  }),
  problemCommand('undo', {
    id: 'undoResolution',
    summary: 'Take the resolution back, within 24 hours',
    description:
      'Incidents that it resolved come back as they stood, unless a person has done anything to them since; their requesters are told.',
    schema: NothingSchema,
    example: {},
    asks: (service, context, number) => service.undo(context, number),
  }),
  problemCommand('close', {
    id: 'closeProblem',
    summary: 'Finish a resolved problem',
    schema: NothingSchema,
    example: {},
    asks: (service, context, number) => service.close(context, number),
  }),
  problemCommand('cancel', {
    id: 'cancelProblem',
    summary: 'Say that it is none',
    description: 'Its incidents stay linked, so that it is seen what was looked into.',
    schema: CancelProblemSchema,
    example: { reason: 'The same as PRB-000002' },
    asks: (service, context, number, { reason }) => service.cancel(context, number, reason),
  }),
];
