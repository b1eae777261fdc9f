import type { Override, ScheduleFields } from '#events/schedule/schedule.ts';

/** While somebody is away. */
export interface Away {
  /** ISO instants. */
  readonly from: string;
  readonly to: string;
}

/** All that says who is on call. */
export interface Roster {
  readonly schedule: Pick<ScheduleFields, 'zone' | 'layers'>;
  /** From the oldest to the newest: each is applied to what those before left (Semantics, rule 46). */
  readonly overrides: readonly Override[];
  /** By address; whoever is not in it is there. */
  readonly absences: ReadonlyMap<string, readonly Away[]>;
}

/** Stands for the name of a layer where an override says who is on call. */
export const BY_OVERRIDE = 'override';

/** Somebody, or nobody, without a break; what comes after may be the same again. */
export interface Stretch {
  readonly person: string | null;
  /** The name of the layer, or `override`; null where nobody said anything. */
  readonly by: string | null;
  /** Milliseconds since 1970 in UTC, exclusive; infinite where nothing ahead can change it. */
  readonly until: number;
}
