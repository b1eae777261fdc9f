import { maintenanceOver } from '#domain/alerts/maintenance.ts';
import { route } from '#domain/assignment/routing.ts';
import { isUnresolved } from '../lifecycle.ts';
import { silenceOf } from '../silence.ts';
import type { Draft } from './draft.ts';
import { handOver } from './handover.ts';

/**
 * Planned work that began after the record was opened: what people would be told of from now on waits for its end. Looked at
 * when there is something to tell, so that a window costs nothing for records nobody would have heard of.
 *
 * @returns whether there is a new reason to tell nobody
 */
export function beginMaintenance(draft: Draft, at: string): boolean {
  const { alert, title, status, configurationItems } = draft.record;
  if (alert === null || !isUnresolved(status) || silenceOf(draft.record, 'maintenance') !== null) return false;
  const { source, severity } = alert;
  const facts = { source, severity, title, configurationItems, names: [], labels: {}, integration: null };
  const window = maintenanceOver(facts, draft.configuration, at);
  if (window === null) return false;
  draft.add('maintenance-began', { window: window.name, until: window.until }, { at, bySystem: true });
  return true;
}

/** The window is over. What still fires goes to the group that has it by the rules of now; what recovered stays quiet. */
export function endMaintenance(draft: Draft, at: string): void {
  const silence = silenceOf(draft.record, 'maintenance');
  const { alert } = draft.record;
  if (silence === null || alert === null) return;
  draft.add('maintenance-ended', { window: silence.name, state: alert.state }, { at, bySystem: true });
  const { status, assignee, reassignmentCount } = draft.record;
  if (alert.state !== 'firing' || !isUnresolved(status)) return;
  // Whom a person gave it to, keeps it.
  if (silence.routes !== true || assignee !== null || reassignmentCount > 0) return;
  const { requester, ...facts } = draft.record;
  const routed = route(
    { ...facts, source: alert.source, requester: requester?.email ?? null, wanted: silence.group ?? null },
    draft.configuration,
  );
  if (routed.group === draft.record.group) return;
  draft.asSystem(at, () => handOver(draft, { group: routed.group, assignee: null }, { why: routed.routedBy }));
}
