import * as z from 'zod';
import { ResolveSchema } from '#domain/incident/resolution/resolution-commands.ts';
import { IncidentSchema } from '#events/incident/incident.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS } from '#functions/http-api/api/roles.ts';
import { proposalsService } from '#shared/use-cases/problems/proposals.ts';
import { changed, INCIDENT } from './replies.ts';

/** Beside the other commands because its answer says more: which problem it proposed. */
export const resolveIncident = defineRoute({
  method: 'POST',
  path: '/incidents/{number}/resolve',
  id: 'resolveIncident',
  tag: 'Commands',
  summary: 'Say that it is solved, and how',
  description:
    'A `workaround` leaves the cause in place: unless the record has a problem already one is proposed, named as `proposedProblem`.',
  access: 'roles',
  roles: HANDLERS,
  changes: 'existing',
  body: {
    type: 'json',
    schema: ResolveSchema,
    example: { code: 'fixed', notes: 'The lamp was replaced', workaround: false },
  },
  answer: {
    ...INCIDENT,
    name: 'ResolvedIncident',
    schema: IncidentSchema.extend({ proposedProblem: z.string().optional() }),
  },
  async handle({ context, params, body, scope }, { incidents, serviceOf }) {
    const outcome = await incidents.execute(context, params.number, { type: 'resolve', ...body });
    const proposed = await serviceOf(proposalsService).proposed(context, outcome);
    const { body: incident, headers } = changed(proposed.outcome, scope);
    const { problem } = proposed;
    return { body: { ...incident, ...(problem !== null && { proposedProblem: problem }) }, headers };
  },
});
