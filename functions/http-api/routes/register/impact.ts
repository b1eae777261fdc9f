import * as z from 'zod';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { registerService } from '#shared/use-cases/directory/register-service.ts';

const ImpactSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      distance: z.int().min(1).meta({ description: 'Over how many dependencies' }),
      via: z.string().meta({ description: 'The item next to it on the way to the one that fails' }),
    }),
  ),
  records: z.array(z.string()).meta({ description: 'Open incidents about those items, at most 200' }),
});

export const getImpact = defineRoute({
  method: 'GET',
  path: '/configuration-items/{id}/impact',
  id: 'getConfigurationItemImpact',
  tag: 'Register',
  summary: 'What depends on an item, the nearest first',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'Impact', schema: ImpactSchema, tagged: false },
  async handle({ context, params }, { serviceOf }) {
    const { items, records } = await serviceOf(registerService).impact(context, params.id);
    return { body: { items: [...items], records: [...records] } };
  },
});
