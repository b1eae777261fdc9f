import * as z from 'zod';
/** The desk's own, as package.json has it; bundled with the function. */
import manifest from '../../../package.json' with { type: 'json' };
import { definePublicRoute } from './define-route.ts';

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
