import * as z from 'zod';
import { defineAct } from '#events/terms/define-act.ts';

export const tenantChanged = defineAct({
  name: 'tenant-changed',
  version: 1,
  summary: 'The operator gave a tenant its mail addresses.',
  state: () => z.object({ addresses: z.array(z.string()) }),
  example: { about: 'acme', before: { addresses: [] }, after: { addresses: ['acme@desk.example.com'] } },
});
