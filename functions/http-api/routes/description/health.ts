import * as z from 'zod';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
/** The desk's own, as package.json has it; bundled with the function. */
import manifest from '../../../../package.json' with { type: 'json' };

export const getHealth = definePublicRoute({
  method: 'GET',
  path: '/health',
  id: 'getHealth',
  tag: 'Description',
  summary: 'Say that the desk answers, and nothing else; for load balancers and probes',
  access: 'open',
  answer: {
    type: 'json',
    status: 200,
    name: 'Health',
    schema: z.object({ version: z.string().meta({ examples: ['0.1.0'] }) }),
    tagged: false,
  },
  async handle() {
    return { body: { version: manifest.version } };
  },
});
