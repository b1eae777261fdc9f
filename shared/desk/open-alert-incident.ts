import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { maintenanceOver } from '#domain/alerts/maintenance.ts';
import type { AlertReport } from '#domain/incident/commands.ts';
import type { StoredAlert } from '#shared/store/alert-store.ts';
import { toUniqueAlert } from '#shared/store/alert-store.ts';
import { messageItem } from './alert-message.ts';
import { ALONE, placeAlert } from './correlate.ts';
import type { RequestContext } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { openIncident } from './open-incident.ts';

/**
 * Opens the one incident of an alert key.
 *
 * @param known - what was known of the key, as it is replaced
 * @param changes - when it began to fire or was quiet again of late, this time with it
 * @returns its number; null when a maintenance window wants nothing opened
 */
export async function openAlertIncident(
  parts: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  { known, changes }: { known: StoredAlert | null; changes: readonly string[] },
): Promise<string | null> {
  const { document } = await parts.configurations.current(context.tenant);
  const window = maintenanceOver(alert, document, context.now);
  if (window?.during === 'drop') return null;
  const { group, category, impact, urgency } = alert.rules;
  const silence = window && {
    why: 'maintenance' as const,
    name: window.name,
    until: window.until,
    routes: true as const,
    ...(group && { group }),
  };
  // What planned work explains has no other cause to look for.
  const place = window === null ? await placeAlert(parts, context, alert, document) : ALONE;
  const { record } = await openIncident(
    parts,
    context,
    {
      ...{ kind: 'incident', channel: 'monitoring', requester: null, attachments: [], links: [], mail: null },
      ...{ title: alert.title, description: alert.description, configurationItems: [...alert.configurationItems] },
      ...{ group, category, impact, urgency, alert: { ...reportOf(alert), changes } },
      ...{ parent: place.parent, adopts: place.adopts },
      silences: silence ? [silence] : place.silences,
      ...(window?.during === 'hold' && { heldUntil: window.until }),
    },
    (number) => [
      toUniqueAlert(context.tenant, alert, known, { number, recoveredAt: known?.recoveredAt ?? null, changes }),
      messageItem(context, alert),
      ...place.unique(number),
    ],
  );
  return record.number;
}

/** As much of an alert as its incident has to do with. */
export function reportOf(alert: IncomingAlert): AlertReport {
  const { source, key, delivery, at, severity, url, runbook } = alert;
  const { impact, urgency } = alert.rules;
  return { source, key, delivery, at, severity, url, runbook, impact, urgency };
}
