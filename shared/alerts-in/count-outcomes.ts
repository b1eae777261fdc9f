import { count } from '#shared/telemetry/metrics.ts';
import type { AlertOutcome } from '#shared/use-cases/alerts/report-alert.ts';

/** Counts what alerts came to, so that a source that falls silent or repeats itself shows. */
export function countOutcomes(outcomes: readonly AlertOutcome[]): void {
  const repeated = outcomes.filter((outcome) => outcome === 'repeated').length;
  const ignored = outcomes.filter((outcome) => outcome === 'ignored').length;
  const accepted = outcomes.length - repeated - ignored;
  if (accepted > 0) count('AlertsAccepted', accepted);
  if (repeated > 0) count('AlertsRepeated', repeated);
  if (ignored > 0) count('AlertsIgnored', ignored);
}
