import * as z from 'zod';
import { AttachmentSchema } from '#events/incident/incident.ts';
import { MailOriginSchema } from '#events/incident/mail-origin.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { CapacitySchema, ContactSchema, InstantSchema, VisibilitySchema } from '#events/terms/vocabulary.ts';

/** Something a person wrote on another record, as it stands there. */
export const SaidSchema = z.object({
  /** The record it was written on, and which of its entries it is. */
  from: z.string(),
  version: z.int().min(1),
  at: InstantSchema,
  by: z.string(),
  as: CapacitySchema,
  body: z.string(),
  markdown: z.literal(true).optional(),
  visibility: VisibilitySchema,
  attachments: z.array(AttachmentSchema),
  mail: MailOriginSchema.nullable(),
  contact: ContactSchema.optional(),
});

export type Said = z.output<typeof SaidSchema>;

export const carriedOver = defineEvent({
  name: 'carried-over',
  version: 1,
  summary: 'What somebody wrote on the record this one was split off from, as they wrote it.',
  data: () => SaidSchema,
  example: {
    from: 'INC-000001',
    version: 4,
    at: '2026-09-07T08:00:00.000Z',
    by: 'ada@example.com',
    as: 'requester',
    body: 'By the way, the projector stays dark.',
    visibility: 'public',
    attachments: [],
    mail: null,
  },
});
