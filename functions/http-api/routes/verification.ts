import * as z from 'zod';
import { STAFF } from '../roles.ts';
import { defineRoute } from './define-route.ts';

export const verifyJournal = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/verification',
  id: 'verifyJournal',
  tag: 'Incidents',
  summary: 'Check that the journal of an incident is as it was written',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Verification',
    schema: z.object({
      intact: z.boolean(),
      entries: z.int(),
      brokenAt: z.int().nullable().meta({ description: 'The first version that does not fit' }),
      differs: z.array(z.string()).meta({ description: 'Fields of the record that are not what its journal leads to' }),
    }),
    tagged: false,
  },
  async handle({ params, context }, { desk }) {
    const { differs, ...verified } = await desk.verify(context.tenant, params.number);
    return { body: { ...verified, differs: [...differs] } };
  },
});
