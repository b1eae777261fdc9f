import { defineAct } from '#events/terms/define-act.ts';
import { SilenceActSchema } from './silence-act.ts';

export const silenceMade = defineAct({
  name: 'silence-made',
  version: 1,
  summary: 'Somebody quieted alerts until an instant.',
  state: () => SilenceActSchema,
  example: {
    about: '3f9c2b7a61d04e58',
    before: null,
    after: {
      match: { item: 'web-1' },
      from: '2026-09-07T08:00:00.000Z',
      until: '2026-09-07T10:00:00.000Z',
      reason: 'New disk',
    },
  },
});
