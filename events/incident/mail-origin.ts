import * as z from 'zod';

/** The mail an entry came from: what an answer must reference to land in the same thread, and where the original is kept. */
export const MailOriginSchema = z.object({
  messageId: z.string().nullable(),
  references: z.array(z.string()),
  key: z.string(),
  /** The entry shows less than the mail says: history and signature are in the original alone. */
  trimmed: z.literal(true).optional(),
  /** Why the mail became part of this record. */
  decision: z.string().optional(),
});

export type MailOrigin = z.infer<typeof MailOriginSchema>;
