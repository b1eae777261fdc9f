import * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { KeptCommand, KeptDocument } from '#domain/kernel/kept-document.ts';
import type { SCHEDULE_EVENTS, ScheduleEventName } from '#events/schedule/changes.v1.ts';
import {
  type Gap,
  GapSchema,
  type Override,
  OverrideSchema,
  type ScheduleFields,
  ScheduleFieldsSchema,
} from '#events/schedule/schedule.ts';

/** Who is on call when, by the name of the schedule. */
export interface ScheduleRecord extends KeptDocument<ScheduleFields> {
  /** From the oldest to the newest; of those that are over as many as there is room for. */
  readonly overrides: readonly Override[];
  /** How many there ever were: they are numbered. */
  readonly overridesMade: number;
  /** Gaps ahead that the owner was told of. */
  readonly gapsTold: readonly Gap[];
}

export const ScheduleRecordSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  fields: ScheduleFieldsSchema,
  removed: z.boolean(),
  overrides: z.array(OverrideSchema),
  overridesMade: z.int().min(0),
  gapsTold: z.array(GapSchema),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

export type AddOverride = Omit<Override, 'id'>;

export type ScheduleCommand =
  | KeptCommand<ScheduleFields>
  | ({ readonly type: 'add-override' } & AddOverride)
  | {
      readonly type: 'remove-override';
      readonly override: string;
      /** Only one that concerns this person; anybody's without. */
      readonly of?: string | undefined;
    }
  /** What is to be told, and what was told and is none any more. */
  | { readonly type: 'tell-gaps'; readonly found: readonly Gap[]; readonly closed: readonly Gap[] };

export type ScheduleEntry = EntryOf<{ [Name in ScheduleEventName]: z.output<(typeof SCHEDULE_EVENTS)[Name]['data']> }>;
