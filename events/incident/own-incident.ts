import * as z from 'zod';
import { type CLOCK_NAMES, InstantSchema } from '#events/terms/vocabulary.ts';
import { HoldSchema, IncidentSchema } from './incident.ts';
import { ParticipantSchema } from './participant.ts';

/** The clocks that are promised to the requester; the others are between groups and suppliers. */
export const PROMISED_TO_REQUESTER = [
  'response',
  'resolution',
] as const satisfies readonly (typeof CLOCK_NAMES)[number][];

/**
 * The incident as its requester is shown it, and whoever takes part: this list and nothing else. Assessments, handovers,
 * suppliers and what belongs to monitoring are the desk's.
 */
export const OwnIncidentSchema = IncidentSchema.pick({
  number: true,
  kind: true,
  status: true,
  title: true,
  description: true,
  channel: true,
  requester: true,
  owner: true,
  group: true,
  category: true,
  priority: true,
  resolution: true,
  waitUntil: true,
  promisedAt: true,
  mergedInto: true,
}).extend({
  participants: z.array(ParticipantSchema.pick({ email: true, name: true })),
  hold: HoldSchema.pick({ reason: true, followUpAt: true }).nullable(),
  clocks: z.array(z.object({ name: z.enum(PROMISED_TO_REQUESTER), dueAt: InstantSchema.nullable() })),
});

export type OwnIncident = z.infer<typeof OwnIncidentSchema>;
