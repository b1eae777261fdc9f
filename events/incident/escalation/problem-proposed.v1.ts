import * as z from 'zod';
import { KeyDurationsSchema } from '#events/incident/major/major.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

/** What a review says of the cause that is still there, and what that rests on (PRB3). */
export const SynopsisSchema = z.object({
  title: z.string(),
  description: z.string().nullable(),
  rootCause: z.string().nullable(),
  contributingFactors: z.array(z.string()),
  /** The incident it was found in, and how long what took. */
  detectedAt: InstantSchema,
  restoredAt: InstantSchema.nullable(),
  keyDurations: KeyDurationsSchema.nullable(),
});
export type Synopsis = z.output<typeof SynopsisSchema>;

export const problemProposed = defineEvent({
  name: 'problem-proposed',
  version: 1,
  summary:
    'A cause is still there, and a problem record is proposed: the matter was settled by a workaround only, or its review found it.',
  data: () => z.object({ workaround: z.string().optional(), synopsis: SynopsisSchema.optional() }),
  example: { workaround: 'Restarting the pool every morning helps.' },
});
