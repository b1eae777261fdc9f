import { isMoreUrgent } from '#domain/incident/record/standings.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { PriorityMatrixPart } from './priority-matrix-fragment.ts';

interface Facts {
  readonly impact: Level;
  readonly urgency: Level;
  readonly priorityOverride: { readonly priority: Level } | null;
  readonly raised?: { readonly priority: Level } | null | undefined;
}

/**
 * Priority from the impact × urgency matrix, and never less than that of the child that raised it (Semantics, rule 26); an override
 * stands until it is lifted.
 */
export function priorityOf(facts: Facts, configuration: PriorityMatrixPart): Level {
  if (facts.priorityOverride) return facts.priorityOverride.priority;
  const own = configuration.priorityMatrix[facts.impact][facts.urgency];
  return facts.raised && isMoreUrgent(facts.raised.priority, own) ? facts.raised.priority : own;
}
