import * as z from 'zod';
import { SETUP_CODES } from '#domain/setup/setup-codes.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';

export const getSetup = defineRoute({
  method: 'GET',
  path: '/setup',
  id: 'getSetup',
  tag: 'Configuration',
  summary: 'What is missing before the desk can be relied on',
  description:
    'Each with what follows from it and what somebody does about it. `about` is a path of the configuration, or the number of a record. Empty when nothing is missing.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Setup',
    schema: z.object({
      items: z.array(
        z.object({
          code: z.enum(SETUP_CODES),
          about: z.string().meta({ examples: ['groups.service-desk'] }),
          text: z.string(),
          remedy: z.string(),
        }),
      ),
    }),
    tagged: false,
  },
  async handle({ context }, { setup }) {
    return { body: { items: [...(await setup(context.tenant, context.now))] } };
  },
});
