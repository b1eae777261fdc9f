import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { maintenanceOver } from '#domain/alerts/silence/maintenance.ts';
import type { AlertReport } from '#domain/incident/alert/alert-commands.ts';
import { silenceBy } from '#domain/incident/alert/silence.ts';
import { afterMessage, memberItem, type StoredMember } from '#shared/store/alerts/alert-members.ts';
import { toUniqueAlert } from '#shared/store/alerts/alert-store.ts';
import { plannedBeside } from '#shared/store/alerts/planned-beside.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { messageItems } from './alert-message.ts';
import { ALONE, placeAlert } from './correlate.ts';
import type { Known } from './known-alert.ts';

/**
 * Opens the one incident of an alert key.
 *
 * @param known - what was known of the key, which is replaced
 * @param changes - when it began to fire or was quiet again of late, this time with it
 * @returns its number; null when a maintenance window wants nothing opened
 */
export async function openAlertIncident(
  parts: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  { known, changes }: { known: Known; changes: readonly string[] },
): Promise<string | null> {
  const [{ document }, planned] = await Promise.all([
    parts.configurations.current(context.tenant),
    plannedBeside(parts.table, context.tenant, context.now),
  ]);
  const window = maintenanceOver(alert, document, context.now, planned);
  if (window?.during === 'drop') return null;
  const { group, category, impact, urgency } = alert.rules;
  const silence = window && { ...silenceBy(window), routes: true as const, ...(group && { group }) };
  // What planned work explains has no other cause to look for.
  const place = window === null ? await placeAlert(parts, context, alert, document) : ALONE;
  const { record } = await openIncident(
    parts,
    context,
    {
      ...{ kind: 'incident', channel: 'monitoring', requester: null, attachments: [], links: [], mail: null },
      ...{ title: alert.title, description: alert.description, configurationItems: [...alert.configurationItems] },
      ...{ group, category, impact, urgency, alert: { ...reportOf(alert, null), changes } },
      ...{ parent: place.parent, adopts: place.adopts },
      silences: silence ? [silence] : place.silences,
      ...(window?.during === 'hold' && { heldUntil: window.until }),
    },
    (number) => [...ownItems(context, alert, { known, changes, number }), ...place.unique(number)],
  );
  return record.number;
}

/** The key that now leads to the incident, the message, and the first member. */
function ownItems(
  context: RequestContext,
  alert: IncomingAlert,
  { known: { stored, incident }, changes, number }: { known: Known; changes: readonly string[]; number: string },
): UniqueItem[] {
  const { tenant, now } = context;
  const next = { number, recoveredAt: stored?.recoveredAt ?? null, changes };
  return [
    toUniqueAlert(tenant, alert, stored, next),
    ...messageItems(context, alert, incident?.member ?? null),
    memberItem(tenant, number, null, afterMessage(null, alert, now)),
  ];
}

/** As much of an alert as its incident has to do with. @param member - as it stood before; null for a new one */
export function reportOf(alert: IncomingAlert, member: StoredMember | null): AlertReport {
  const { source, integration, key, delivery, at, since, severity, url, runbook, words, leftOut } = alert;
  const { impact, urgency } = alert.rules;
  const before = member && { state: member.state, severity: member.severity };
  const about = { source, integration, key, labels: alert.labels, member: { id: alert.member, before } };
  return { ...about, delivery, at, since, severity, url, runbook, words, leftOut, impact, urgency };
}
