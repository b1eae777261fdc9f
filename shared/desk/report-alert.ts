import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { DomainError, isDomainError } from '#domain/errors.ts';
import { isUnresolved } from '#domain/incident/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record.ts';
import { readAlert, type StoredAlert, toUniqueAlert, writeRecovery } from '#shared/store/alert-store.ts';
import { readMeta } from '#shared/store/incident-reader.ts';
import { deliveryKey } from '#shared/store/keys.ts';
import type { UniqueItem } from '#shared/store/unique-item.ts';
import { AGAIN, attempt } from './attempt.ts';
import type { RequestContext } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { executeCommand } from './execute-command.ts';
import { openIncident } from './open-incident.ts';

/** `dropped`: a maintenance window wants nothing of it. */
export type AlertOutcome = 'opened' | 'counted' | 'recovered' | 'ignored' | 'repeated' | 'dropped';

export interface Reported {
  readonly outcome: AlertOutcome;
  /** The record it belongs to; null where it belongs to none, or where looking it up would cost a read more. */
  readonly number: string | null;
}

/** Longer than any bus or monitoring system delivers again. */
const DELIVERY_KEPT_SECONDS = 7 * 86_400;

/**
 * One open incident per alert key, whatever comes at once, twice or late (Semantics, rules 29 to 33). Whoever writes the
 * key's item first opens; everybody else finds it and counts.
 */
export async function reportAlert(parts: DeskParts, context: RequestContext, alert: IncomingAlert): Promise<Reported> {
  try {
    return await attempt(() => once(parts, context, alert));
  } catch (error) {
    // The same delivery again: what it said is on the record already (rule 31).
    if (isDomainError(error, 'duplicate') && error.data.pk === delivery(context, alert).pk)
      return { outcome: 'repeated', number: null };
    throw error;
  }
}

async function once(parts: DeskParts, context: RequestContext, alert: IncomingAlert): Promise<Reported | typeof AGAIN> {
  const known = await readAlert(parts.table, context.tenant, alert);
  if (known?.recoveredAt && alert.at < known.recoveredAt) return ignored(known);
  const record = known?.number ? (await readMeta(parts.table, context.tenant, known.number)).record : null;
  if (alert.state === 'resolved') return recovered(parts, context, alert, known, record);
  return fired(parts, context, alert, known, record);
}

async function fired(
  parts: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  known: StoredAlert | null,
  record: IncidentRecord | null,
): Promise<Reported | typeof AGAIN> {
  if (record !== null && (await absorbs(parts, context, record))) {
    await executeCommand(parts, context, record.number, { type: 'alert-fired', alert }, [delivery(context, alert)]);
    return { outcome: 'counted', number: record.number };
  }
  try {
    const { record: opened } = await open(parts, context, alert, known);
    return { outcome: 'opened', number: opened.number };
  } catch (error) {
    // Somebody else opened for this key in between: look again and count.
    const theirs = isDomainError(error, 'duplicate') && error.data.pk !== delivery(context, alert).pk;
    if (theirs) return AGAIN;
    throw error;
  }
}

/** A finished incident absorbs no new alert, unless it was resolved only so many minutes ago (Semantics, rule 30). */
async function absorbs(
  { configurations }: DeskParts,
  { tenant, now }: RequestContext,
  record: IncidentRecord,
): Promise<boolean> {
  if (isUnresolved(record.status)) return true;
  if (record.status !== 'resolved' || record.resolvedAt === null) return false;
  const { document } = await configurations.version(tenant, record.configurationVersion);
  return Date.parse(now) - Date.parse(record.resolvedAt) < document.alerts.reopenMinutes * 60_000;
}

function open(parts: DeskParts, context: RequestContext, alert: IncomingAlert, known: StoredAlert | null) {
  const { title, description, configurationItems } = alert;
  const { source, key, delivery: message, at, severity, url, runbook } = alert;
  const report = { source, key, delivery: message, at, severity, url, runbook };
  return openIncident(
    parts,
    context,
    {
      ...{ kind: 'incident', title, description, channel: 'monitoring', requester: null, alert: report },
      ...{ configurationItems: [...configurationItems], attachments: [], links: [], mail: null },
    },
    (number) => [toUniqueAlert(context.tenant, alert, known, number), delivery(context, alert)],
  );
}

async function recovered(
  parts: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  known: StoredAlert | null,
  record: IncidentRecord | null,
): Promise<Reported | typeof AGAIN> {
  if (record?.alertAt && alert.at < record.alertAt) return ignored(known);
  const noted = await writeRecovery(parts.table, context.tenant, alert, known);
  if (!noted) return AGAIN;
  if (record === null || !isUnresolved(record.status)) return ignored(known);
  try {
    await executeCommand(parts, context, record.number, { type: 'alert-recovered', alert }, [delivery(context, alert)]);
  } catch (error) {
    // Finished by somebody in between: nothing is left to recover.
    if (!(error instanceof DomainError) || (error.code !== 'conflict' && error.code !== 'wrong-status')) throw error;
  }
  return { outcome: 'recovered', number: record.number };
}

function ignored(known: StoredAlert | null): Reported {
  return { outcome: 'ignored', number: known?.number ?? null };
}

function delivery({ tenant, now }: RequestContext, alert: IncomingAlert): UniqueItem {
  return {
    ...deliveryKey(tenant, alert.delivery),
    expiresAt: Math.floor(Date.parse(now) / 1000) + DELIVERY_KEPT_SECONDS,
  };
}
