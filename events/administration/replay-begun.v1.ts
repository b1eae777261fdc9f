import * as z from 'zod';
import { defineAct } from '#events/terms/define-act.ts';

export const replayBegun = defineAct({
  name: 'replay-begun',
  version: 1,
  summary: 'Every open record is moved to a version of the configuration.',
  state: () => z.object({ to: z.int().min(0) }),
  example: { about: '0b6c0f6e-6d0c-4c7e-9d2b-6d8f1a2b3c4d', before: null, after: { to: 4 } },
});
