import { ReclassifySchema } from '#domain/incident/classification/classification-commands.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS, ROLES } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import { present } from '#shared/use-cases/records/present.ts';
import { readVisible } from './own-record.ts';
import { viewOf } from './own-view.ts';
import { changed, INCIDENT } from './replies.ts';

export const getIncident = defineRoute({
  method: 'GET',
  path: '/incidents/{number}',
  id: 'getIncident',
  tag: 'Incidents',
  summary: 'Read one incident',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  answer: INCIDENT,
  async handle(request, services) {
    const { record, configuration } = await readVisible(request, services);
    return {
      body: viewOf(present(record, configuration, request.now), request.scope),
      headers: { etag: etag(record.version) },
    };
  },
});

export const reclassifyIncident = defineRoute({
  method: 'PATCH',
  path: '/incidents/{number}',
  id: 'reclassifyIncident',
  tag: 'Incidents',
  summary: 'Correct what an incident is about',
  description:
    'Only the fields given are changed. Impact and urgency give the priority anew; `priority` overrides it, with a `reason`, until `null` lifts the override. `reviewed` answers an escalation that asked for a review of the priority, and so does classifying it anew.',
  access: 'roles',
  roles: HANDLERS,
  changes: 'existing',
  body: { type: 'json', schema: ReclassifySchema, example: { impact: 'high', category: 'network' } },
  answer: INCIDENT,
  async handle({ params, body, context, scope }, { incidents }) {
    return changed(await incidents.execute(context, params.number, { type: 'reclassify', ...body }), scope);
  },
});
