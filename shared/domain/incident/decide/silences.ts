import { calmAt } from '#domain/alerts/flapping.ts';
import { route } from '#domain/assignment/routing.ts';
import { isUnresolved } from '../lifecycle.ts';
import { silenceOf } from '../silence.ts';
import { resolveRecovered } from './alerting.ts';
import type { Draft } from './draft.ts';
import { handOver } from './handover.ts';

/** What the end of a reason to tell nobody comes to. Telling people follows from the entries, as their events. */

/** The window is over. What still fires goes to the group that has it by the rules of now; what recovered stays quiet. */
export function endMaintenance(draft: Draft, at: string): void {
  const silence = silenceOf(draft.record, 'maintenance');
  const { alert } = draft.record;
  if (silence === null || alert === null) return;
  draft.add('maintenance-ended', { window: silence.name, state: alert.state }, { at, bySystem: true });
  if (alert.state !== 'firing' || !isUnresolved(draft.record.status) || draft.record.assignee !== null) return;
  const { requester, ...facts } = draft.record;
  const routed = route(
    { ...facts, source: alert.source, requester: requester?.email ?? null, wanted: silence.group ?? null },
    draft.configuration,
  );
  if (routed.group === draft.record.group) return;
  draft.asSystem(at, () => handOver(draft, { group: routed.group, assignee: null }, { why: routed.routedBy }));
}

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
