import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { QuietSchema } from './alert.ts';

/** A reason to tell nobody, with what ends it. */
export const SilenceSchema = QuietSchema.extend({
  /** When it ends by itself, or is looked at again; null: something else ends it. */
  until: InstantSchema.nullable(),
  /** It was opened in it: where it still fires at the end, it is routed by the rules of then. */
  routes: z.literal(true).optional(),
  /** The group that rules of alerts wanted for it. */
  group: z.string().optional(),
});

export type Silence = z.infer<typeof SilenceSchema>;
