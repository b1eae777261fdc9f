import type * as z from 'zod';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { PEOPLE, type Role } from '#functions/http-api/api/roles.ts';
import type { RolesRoute } from '#functions/http-api/api/route.ts';
import type { ChangedChange, ChangesService } from '#shared/use-cases/changes/changes.ts';
import { changesService } from '#shared/use-cases/changes/changes-service.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { NothingSchema } from '../problems/problem-in.ts';
import { ImplementSchema, ReasonSchema, ScheduleSchema } from './change-in.ts';
import { APPROVERS, CHANGE_ANSWER, replied } from './change-reply.ts';

interface CommandFacts<Schema extends z.ZodType> {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly roles: readonly Role[];
  readonly schema: Schema;
  readonly example: z.input<Schema>;
  readonly asks: (
    service: ChangesService,
    asked: { readonly context: RequestContext; readonly number: string; readonly roles: readonly Role[] },
    body: z.output<Schema>,
  ) => Promise<ChangedChange>;
}

/** Declares `POST /changes/{number}/<action>`, answered with the change after it. */
function changeCommand<Schema extends z.ZodType>(
  action: string,
  { schema, example, asks, ...facts }: CommandFacts<Schema>,
): RolesRoute {
  return defineRoute({
    ...facts,
    method: 'POST',
    path: `/changes/{number}/${action}`,
    tag: 'Changes',
    access: 'roles',
    changes: 'existing',
    body: { type: 'json', schema, example },
    answer: CHANGE_ANSWER,
    handle: async ({ context, roles, params: { number }, body }, { serviceOf }) =>
      replied(await asks(serviceOf(changesService), { context, number, roles }, body)),
  });
}

export const CHANGE_COMMANDS: readonly RolesRoute[] = [
  changeCommand('approve', {
    id: 'approveChange',
    summary: 'Say that it may be done',
    description: 'Refused to whoever asked for it, unless they are `admin`: two see a change before it is done.',
    roles: APPROVERS,
    schema: NothingSchema,
    example: {},
    asks: (service, { context, number, roles }) => service.approve(context, number, roles.includes('admin')),
  }),
  changeCommand('reject', {
    id: 'rejectChange',
    summary: 'Say that it is not to be done',
    description: 'Whoever asked for it is told, and so is whoever has the incident it was raised from.',
    roles: APPROVERS,
    schema: ReasonSchema,
    example: { reason: 'Not before the sale' },
    asks: (service, { context, number }, { reason = null }) => service.reject(context, number, reason),
  }),
  changeCommand('schedule', {
    id: 'scheduleChange',
    summary: 'Say when it is done, or that it is done at another time',
    description:
      'Of an approved one. Alerts of its items that come within the window are held until its end, as by a maintenance window with `hold`. `conflicts` has others on the same items at that time.',
    roles: PEOPLE,
    schema: ScheduleSchema,
    example: { from: '2026-09-08T20:00:00Z', to: '2026-09-08T22:00:00Z' },
    asks: (service, { context, number }, window) => service.schedule(context, number, window),
  }),
  changeCommand('implement', {
    id: 'implementChange',
    summary: 'Say what came of it',
    description:
      'Of one that is approved. Its window ends. Where it was raised from an incident that awaits it, a successful one resumes that; of a failed one, or one that was rolled back, whoever has the incident is told.',
    roles: PEOPLE,
    schema: ImplementSchema,
    example: { outcome: 'successful', notes: 'Forty connections, no errors since.' },
    asks: (service, { context, number }, done) => service.implement(context, number, done),
  }),
  changeCommand('cancel', {
    id: 'cancelChange',
    summary: 'Say that it is not done after all',
    description: 'Its window ends: what still fires in it is told.',
    roles: PEOPLE,
    schema: ReasonSchema,
    example: { reason: 'The same as CHG-000002' },
    asks: (service, { context, number }, { reason = null }) => service.cancel(context, number, reason),
  }),
];
