import * as z from 'zod';
import { ANNOUNCEMENT_KINDS } from '#events/announcement/announcement.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { SERVICE_STATES } from './service-state.ts';

const StateSchema = z.enum(SERVICE_STATES);

const PublicAnnouncementSchema = z.object({
  number: z.string(),
  kind: z.enum(ANNOUNCEMENT_KINDS),
  title: z.string(),
  body: z.string(),
  state: StateSchema.meta({ description: 'What it makes of its services, now or when it begins' }),
  startsAt: InstantSchema,
  endsAt: InstantSchema.nullable(),
  updates: z
    .array(z.object({ at: InstantSchema, body: z.string(), state: StateSchema }))
    .meta({ description: 'Oldest first' }),
});

/** All that the public reads: whatever is to be added is chosen here. */
export const PublicStatusSchema = z.object({
  state: StateSchema,
  services: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      state: StateSchema,
      history: z.array(z.object({ date: z.iso.date(), worst: StateSchema })).meta({ description: 'Oldest first' }),
    }),
  ),
  announcements: z.array(PublicAnnouncementSchema).meta({ description: 'What runs, then what is planned' }),
});

export type PublicStatus = z.output<typeof PublicStatusSchema>;
export type PublicAnnouncement = z.output<typeof PublicAnnouncementSchema>;
