import { maintenanceOver } from '#domain/alerts/silence/maintenance.ts';
import { route } from '#domain/assignment/routing.ts';
import { handOver } from '#domain/incident/assignment/handover.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { plannedSilence } from './silence.ts';

/**
 * Planned work that began after the record was opened: what people would be told of from now on waits for its end. Looked at
 * when there is something to tell, so that a window costs nothing for records nobody would have heard of.
 *
 * @returns whether there is a new reason to tell nobody
 */
export function beginMaintenance(draft: Draft, at: string): boolean {
  const { alert, title, status, configurationItems } = draft.record;
  if (alert === null || !isUnresolved(status) || plannedSilence(draft.record) !== null) return false;
  const { source, severity, integration, labels = {} } = alert;
  const facts = { source, severity, title, configurationItems, names: [], labels, integration };
  const window = maintenanceOver(facts, draft.configuration, at, draft.context.planned);
  if (window === null) return false;
  const { name, until, made, ofChange } = window;
  draft.add(
    'maintenance-began',
    { window: name, until, ...(ofChange && { ofChange }), ...made },
    { at, bySystem: true },
  );
  return true;
}

/** A silence that began quiets at once what it fits and what still fires: whoever made it is waiting for that. */
export function quiet(draft: Draft): void {
  if (draft.record.alert?.state === 'firing') beginMaintenance(draft, draft.now);
}

/**
 * The window is over. What still fires goes to the group that has it by the rules of now, unless it is in another window by
 * then; what recovered stays quiet.
 */
export function endMaintenance(draft: Draft, at: string): void {
  const silence = plannedSilence(draft.record);
  const { alert } = draft.record;
  if (silence === null || alert === null) return;
  draft.add('maintenance-ended', { window: silence.name, state: alert.state }, { at, bySystem: true });
  const { status, assignee, reassignmentCount } = draft.record;
  if (alert.state === 'firing' && beginMaintenance(draft, at)) return;
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
