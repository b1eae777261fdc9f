import { calmAt } from '#domain/alerts/silence/flapping.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { resolveRecovered } from './alerting.ts';

/**
 * So long without a change: it has settled, one way or the other. Where the alert went on meanwhile it is looked at again
 * later, with one entry for each time, however often it changed.
 */
export function settle(draft: Draft, at: string): void {
  const { alert, alertChangedAt } = draft.record;
  const rule = draft.configuration.alerts.flapping;
  if (alert === null) return;
  const stamp = { at, bySystem: true };
  const calm = rule === null || alertChangedAt === undefined ? at : calmAt(alertChangedAt, rule);
  if (calm > at) return draft.add('alert-flapping', { changes: [], until: calm }, stamp);
  const { state, occurrences, firstAt, lastAt } = alert;
  draft.add('alert-settled', { state, occurrences, firstAt, lastAt }, stamp);
  if (state === 'resolved') draft.asSystem(at, () => resolveRecovered(draft, alertChangedAt ?? at));
}
