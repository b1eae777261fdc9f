import * as z from 'zod';
import { CapacitySchema, InstantSchema } from '#events/terms/vocabulary.ts';
import type { Verification } from '#shared/use-cases/kernel/verification.ts';

/** A journal as it is shown, whatever kind of record it is of. */

export const EntrySchema = z.object({
  id: z.string().meta({ description: 'The same as that of the published event' }),
  version: z.int(),
  type: z.string(),
  at: InstantSchema,
  by: z.string(),
  as: CapacitySchema,
  why: z.string().nullable(),
  data: z.unknown(),
  hash: z.string().meta({ description: 'Chains the entry to the one before it, so that tampering shows' }),
});

/** In the place of an entry that cannot be read: the others can. */
export const UnreadableEntrySchema = z.strictObject({ version: z.int(), unreadable: z.literal(true) });

const VerificationSchema = z.object({
  intact: z.boolean(),
  entries: z.int(),
  brokenAt: z.int().nullable().meta({ description: 'The first version that does not fit' }),
  head: z.enum(['signed', 'unsigned', 'forged']).meta({
    description: 'Whether the desk signed the end of the journal; `unsigned` was written before it signed any',
  }),
  differs: z.array(z.string()).meta({ description: 'Fields of the record that are not what its journal leads to' }),
  unreadable: z.string().nullable().meta({ description: 'What is stored beside the journal and cannot be read' }),
});

export const VERIFICATION = {
  type: 'json',
  status: 200,
  name: 'Verification',
  schema: VerificationSchema,
  tagged: false,
} as const;

export function shownVerification({ differs, ...verified }: Verification): z.input<typeof VerificationSchema> {
  return { ...verified, differs: [...differs] };
}
