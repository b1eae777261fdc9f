import * as z from 'zod';
import { defineAct } from './define-act.ts';

export const secretSet = defineAct({
  name: 'secret-set',
  version: 1,
  summary: 'The secret an integration signs with was set, or taken away.',
  state: z.object({
    /** Whether there is one; it is shown nowhere. */
    set: z.boolean(),
  }),
  example: { about: 'grafana', before: { set: false }, after: { set: true } },
});
