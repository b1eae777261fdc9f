import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { nearbyService } from '#shared/use-cases/observed/nearby-changes.ts';

const NearbySchema = z.object({
  items: z.array(
    z.object({
      at: InstantSchema.meta({ description: 'When it happened, by the event’s own time' }),
      what: z.string(),
      by: z.string().nullable(),
      configurationItem: z.string(),
      source: z.string(),
      number: z.string().optional().meta({ description: 'Of a change that the desk knew of' }),
    }),
  ),
});

export const getNearbyChanges = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/nearby-changes',
  id: 'getNearbyChanges',
  tag: 'Changes',
  summary: 'What was changed shortly before a record opened',
  description:
    'Deployments and changes of the account, and changes that the desk knew of: of the items it is about and of all that these depend on, in the two hours before; the nearest first.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'NearbyChanges', schema: NearbySchema, tagged: false },
  async handle({ context, params: { number } }, { serviceOf }) {
    return { body: { items: [...(await serviceOf(nearbyService).nearby(context.tenant, number))] } };
  },
});
