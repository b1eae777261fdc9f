import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Level } from '#events/vocabulary.ts';

/** Priority from the impact × urgency matrix; an override stands until it is lifted. */
export function priorityOf(
  facts: { impact: Level; urgency: Level; priorityOverride: { priority: Level } | null },
  configuration: Pick<Configuration, 'priorityMatrix'>,
): Level {
  return facts.priorityOverride?.priority ?? configuration.priorityMatrix[facts.impact][facts.urgency];
}
