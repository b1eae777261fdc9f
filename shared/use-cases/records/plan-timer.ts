import type { Configuration } from '#domain/configuration/configuration.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';

/**
 * The timer a record has after a decision. It is armed again when its generation grows, and that grows only when its kind or
 * its instant change: a comment leaves it alone (Semantics, rule 19).
 */
export function planTimer(
  before: MetaItem | null,
  record: IncidentRecord,
  configuration: Configuration,
  now: string,
): Pick<MetaItem, 'timer' | 'generation' | 'plannedAt'> {
  const timer = nextTimer(record, configuration);
  const generation = before?.generation ?? 0;
  const same = before !== null && before.timer?.at === timer?.at && before.timer?.kind === timer?.kind;
  return same
    ? { timer, generation, plannedAt: before.plannedAt }
    : { timer, generation: generation + 1, plannedAt: now };
}
