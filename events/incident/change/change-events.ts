import { changeEnded } from './change-ended.v1.ts';
import { changeLinked } from './change-linked.v1.ts';

/** What a change means for the incident it was raised from. */
export const INCIDENT_CHANGE_EVENTS = {
  'change-linked': changeLinked,
  'change-ended': changeEnded,
} as const;
