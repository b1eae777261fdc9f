import * as z from 'zod';
import { defineAct } from '#events/terms/define-act.ts';

export const secretSet = defineAct({
  name: 'secret-set',
  version: 1,
  summary:
    'A secret shared with another system was set, or taken away: what an integration signs with, address and secret of a webhook.',
  state: () =>
    z.object({
      /** Whether there is one; it is shown nowhere. */
      set: z.boolean(),
    }),
  example: { about: 'grafana', before: { set: false }, after: { set: true } },
});
