import * as z from 'zod';

/** In the place of an incident that cannot be read: lists go on, and it is seen. */
export const UnreadableIncidentSchema = z.strictObject({ number: z.string(), unreadable: z.literal(true) });

export type UnreadableIncident = z.infer<typeof UnreadableIncidentSchema>;
