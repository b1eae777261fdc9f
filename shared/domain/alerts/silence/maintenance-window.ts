import * as z from 'zod';
import { AlertMatchSchema, GlobSchema } from '#domain/alerts/matching/alert-match.ts';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';

/**
 * Planned work, during which alerts are expected. Between two instants, or whenever a calendar is open, or both: whenever
 * the calendar is open between them. Without items and match it is about everything.
 */
export const MaintenanceWindowSchema = z
  .strictObject({
    label: LabelSchema.optional(),
    from: GivenInstantSchema.optional(),
    to: GivenInstantSchema.optional(),
    /** Of the configuration's calendars. */
    calendar: NameSchema.optional(),
    /** Names or configuration items, of which one must fit. */
    items: z.array(GlobSchema).min(1).max(200).optional(),
    match: AlertMatchSchema.optional(),
    /** hold: opened, but out of sight until the end; note: opened, and nobody is told before the end; drop: opens nothing. */
    during: z.enum(['hold', 'note', 'drop']),
  })
  .refine(({ from, to, calendar }) => calendar !== undefined || (from !== undefined && to !== undefined), {
    message: 'needs a calendar, or both from and to',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    path: ['to'],
    message: 'must lie after from',
  });

export type MaintenanceWindow = z.output<typeof MaintenanceWindowSchema>;
