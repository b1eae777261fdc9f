import * as z from 'zod';
import { defineAct } from '#events/terms/define-act.ts';

export const configurationPublished = defineAct({
  name: 'configuration-published',
  version: 1,
  summary: 'A configuration was published; records already open stay under the one they were opened with.',
  state: () =>
    z.object({
      version: z.int().min(0),
      /** What differs, by path. Secrets are masked, long values cut. */
      values: z.record(z.string(), z.unknown()),
      /** So many more differ and have no room here; the versions themselves are kept. */
      more: z.int().min(1).optional(),
    }),
  example: {
    about: 'configuration',
    before: { version: 3, values: { 'autoClosure.businessDays': 5 } },
    after: { version: 4, values: { 'autoClosure.businessDays': 3 } },
  },
});
