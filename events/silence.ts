import * as z from 'zod';
import { QuietSchema } from './incident.ts';
import { InstantSchema } from './vocabulary.ts';

/** A reason to tell nobody, with what ends it. */
export const SilenceSchema = QuietSchema.extend({
  /** When it ends by itself, or is looked at again; null: something else ends it. */
  until: InstantSchema.nullable(),
  /** The group that rules wanted for it; where it is still firing at the end, it goes there. */
  group: z.string().optional(),
});

export type Silence = z.infer<typeof SilenceSchema>;
