import type { Incident } from '../use-record.ts';

export const LEVELS = ['critical', 'high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

export interface PriorityChange {
  readonly impact?: Level;
  readonly urgency?: Level;
  /** Null lifts what was set by hand. */
  readonly priority?: Level | null;
}

interface Wanted {
  readonly impact: Level;
  readonly urgency: Level;
  readonly priority: Level | null;
}

/** Only what would be another than it is. */
export function changeOf(
  record: Pick<Incident, 'impact' | 'urgency' | 'priorityOverride'>,
  wanted: Wanted,
): PriorityChange {
  const override = record.priorityOverride?.priority ?? null;
  return {
    ...(wanted.impact !== record.impact && { impact: wanted.impact }),
    ...(wanted.urgency !== record.urgency && { urgency: wanted.urgency }),
    ...(wanted.priority !== override && { priority: wanted.priority }),
  };
}
