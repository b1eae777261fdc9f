import * as z from 'zod';
import { name, supplierTicket, text } from '#domain/incident/record/command-fields.ts';
import { EscalationTypeSchema } from '#events/terms/vocabulary.ts';

export const EscalateSchema = z.strictObject({
  type: EscalationTypeSchema,
  reason: text,
  group: name.nullish(),
  supplierTicket: supplierTicket.nullish(),
});

/** Nested, for an escalation has a `type` of its own. */
export interface EscalationCommand {
  readonly type: 'escalate';
  readonly escalation: z.output<typeof EscalateSchema>;
}
