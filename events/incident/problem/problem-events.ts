import { problemLinked } from './problem-linked.v1.ts';
import { problemUnlinked } from './problem-unlinked.v1.ts';
import { restored } from './restored.v1.ts';
import { workaroundPublished } from './workaround-published.v1.ts';

/** What a problem means for its incidents. */
export const INCIDENT_PROBLEM_EVENTS = {
  'problem-linked': problemLinked,
  'problem-unlinked': problemUnlinked,
  'workaround-published': workaroundPublished,
  restored,
} as const;
