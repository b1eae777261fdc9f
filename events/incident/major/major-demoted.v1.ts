import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { ToldSchema } from './major.ts';

export const majorDemoted = defineEvent({
  name: 'major-demoted',
  version: 1,
  summary: 'It is no major incident any more; stakeholders are told, and no further update is due.',
  data: () => z.object({ reason: z.string(), ...ToldSchema.shape }),
  example: { reason: 'The rest is one branch office', tell: ['board@example.com'], webhooks: [], nobody: [] },
});
