import * as z from 'zod';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

/** Somebody who takes part in a record beside its requester: told what is public, heard when they answer. */
export const ParticipantSchema = z.object({
  email: EmailSchema,
  name: z.string().nullable(),
  since: InstantSchema,
});

export type Participant = z.infer<typeof ParticipantSchema>;
