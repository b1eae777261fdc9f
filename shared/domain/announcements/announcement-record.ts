import * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { RecordState } from '#domain/kernel/record-type.ts';
import {
  ANNOUNCEMENT_STATUSES,
  type AnnouncementFields,
  AnnouncementFieldsSchema,
  type AnnouncementStatus,
  type AnnouncementUpdate,
  AnnouncementUpdateSchema,
  type OutageState,
  type UpdateTranslations,
} from '#events/announcement/announcement.ts';
import type { ANNOUNCEMENT_EVENTS, AnnouncementEventName } from '#events/announcement/changes.v1.ts';
import type { RegisteredServices } from './announcement-faults.ts';

/** What people were told of an outage, a maintenance or something else, by its number. */
export interface AnnouncementRecord extends RecordState {
  readonly id: string;
  /** As its journal knows it; what it is at an instant says `announcement-at.ts`, for the sweep comes within a minute. */
  readonly status: AnnouncementStatus;
  readonly fields: AnnouncementFields;
  readonly announcedAt: string;
  /** How bad an outage was when it was announced; what it became since is in the updates. Null of others. */
  readonly firstState: OutageState | null;
  /** From the oldest to the newest. */
  readonly updates: readonly AnnouncementUpdate[];
  /** By which the desk asked for its updates. */
  readonly keys: readonly string[];
  readonly resolvedAt: string | null;
}

export const AnnouncementRecordSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  status: z.enum(ANNOUNCEMENT_STATUSES),
  fields: AnnouncementFieldsSchema,
  announcedAt: z.string(),
  firstState: AnnouncementFieldsSchema.shape.state,
  updates: z.array(AnnouncementUpdateSchema),
  keys: z.array(z.string()),
  resolvedAt: z.string().nullable(),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

interface Said {
  readonly body: string;
  readonly translations: UpdateTranslations;
}

/** What of its fields is to be another; what is left out stays. */
export type AnnouncementPatch = Partial<Omit<AnnouncementFields, 'kind'>>;

interface Known {
  /** The register, in which its services are. */
  readonly items: RegisteredServices;
}

/** @property key - by which the desk knows again what it asked for; null where somebody wrote it */
export type AnnouncementCommand =
  | (Known & { readonly type: 'announce'; readonly fields: AnnouncementFields; readonly key: string | null })
  | (Known & { readonly type: 'change'; readonly patch: AnnouncementPatch; readonly tell: boolean })
  | (Said & { readonly type: 'update'; readonly state: OutageState | null; readonly key: string | null })
  | {
      readonly type: 'resolve';
      /** Null where nothing is to be said. */
      readonly body: string | null;
      readonly translations: UpdateTranslations;
    };

export type AnnouncementEntry = EntryOf<{
  [Name in AnnouncementEventName]: z.output<(typeof ANNOUNCEMENT_EVENTS)[Name]['data']>;
}>;
