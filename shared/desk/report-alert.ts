import { withChange } from '#domain/alerts/flapping.ts';
import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { isDomainError } from '#domain/errors.ts';
import type { IncidentRecord } from '#domain/incident/record.ts';
import { type AlertCounter, counterOfRecord, readCounter } from '#shared/store/alert-counter.ts';
import { readAlert, type StoredAlert, toUniqueAlert, writeRecovery } from '#shared/store/alert-store.ts';
import { readMeta } from '#shared/store/incident-reader.ts';
import { isResent, messageItem } from './alert-message.ts';
import { AGAIN, attempt } from './attempt.ts';
import { countOccurrence, toBeNoted } from './count-occurrence.ts';
import type { RequestContext } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { executeCommand } from './execute-command.ts';
import { openAlertIncident, reportOf } from './open-alert-incident.ts';

/** `dropped`: a maintenance window wants nothing of it. `repeated`: the very message was here before. */
export type AlertOutcome = 'opened' | 'counted' | 'recovered' | 'ignored' | 'repeated' | 'dropped';

export interface Reported {
  readonly outcome: AlertOutcome;
  /** The record it belongs to; null where it belongs to none. */
  readonly number: string | null;
}

/** What the desk knows of an alert's key when the alert comes. */
interface Known {
  readonly stored: StoredAlert | null;
  readonly counter: AlertCounter | null;
}

/**
 * One open incident per alert key, whatever comes at once, twice or late (Semantics, rules 29 to 33). Whoever writes the
 * key's item first opens; everybody else finds it and counts. Two reads tell what it comes to: the key's item, and the
 * counter of the incident it names.
 */
export function reportAlert(parts: DeskParts, context: RequestContext, alert: IncomingAlert): Promise<Reported> {
  return attempt(async () => {
    const stored = await readAlert(parts.table, context.tenant, alert);
    const number = stored?.number ?? null;
    const counter = number === null ? null : await counterFor(parts, context.tenant, number);
    const outcome = await once(parts, context, alert, { stored, counter });
    if (outcome === AGAIN) return AGAIN;
    return typeof outcome === 'string' ? { outcome, number } : outcome;
  });
}

async function counterFor({ table }: DeskParts, tenant: string, number: string): Promise<AlertCounter> {
  const counter = await readCounter(table, tenant, number);
  return counter ?? counterOfRecord((await readMeta(table, tenant, number)).record);
}

type Came = AlertOutcome | Reported | typeof AGAIN;

async function once(parts: DeskParts, context: RequestContext, alert: IncomingAlert, known: Known): Promise<Came> {
  if (isLate(alert, known)) return 'ignored';
  const { stored, counter } = known;
  if (stored?.number && counter !== null) {
    const counted = await countOccurrence(parts, context, alert, { number: stored.number, counter });
    if (counted !== null) return counted;
  }
  try {
    if (alert.state === 'resolved') return await recovered(parts, context, alert, known);
    return await fired(parts, context, alert, known);
  } catch (error) {
    return recovery(error, context, alert);
  }
}

/** An alert older than the recovery it follows, or a recovery older than the last firing (Semantics, rule 30). */
function isLate({ state, at }: IncomingAlert, { stored, counter }: Known): boolean {
  if (state === 'resolved') return counter !== null && at < counter.lastAt;
  return [stored?.recoveredAt, counter?.recoveredAt].some((recoveredAt) => recoveredAt && at < recoveredAt);
}

/** What others did at the same time is looked at anew; the same message again is on the record already (rule 31). */
function recovery(error: unknown, context: RequestContext, alert: IncomingAlert): Came {
  if (isDomainError(error, 'duplicate')) return error.data.pk === messageItem(context, alert).pk ? 'repeated' : AGAIN;
  if (isDomainError(error, 'conflict') || isDomainError(error, 'wrong-status')) return AGAIN;
  throw error;
}

async function fired(parts: DeskParts, context: RequestContext, alert: IncomingAlert, known: Known): Promise<Came> {
  const { stored, counter } = known;
  const changes = withChange(stored?.changes ?? [], alert.at);
  const number = await absorbing(parts, context, known);
  if (number === null) {
    const opened = await openAlertIncident(parts, context, alert, { known: stored, changes });
    return opened === null ? { outcome: 'dropped', number: null } : { outcome: 'opened', number: opened };
  }
  const begins = counter?.state === 'resolved' && !counter.flapping;
  const report = { ...reportOf(alert), ...(begins && { changes }), occurrence: toBeNoted(alert, counter) };
  const key = begins && stored ? [toUniqueAlert(context.tenant, alert, stored, { ...stored, changes })] : [];
  const message = isResent(context, alert, counter) ? [] : [messageItem(context, alert)];
  await executeCommand(parts, context, number, { type: 'alert-fired', alert: report }, [...key, ...message]);
  return 'counted';
}

/** @returns the incident that counts the alert; null when a new one is to be opened (Semantics, rule 30) */
async function absorbing(
  parts: DeskParts,
  { tenant, now }: RequestContext,
  { stored, counter }: Known,
): Promise<string | null> {
  if (!stored?.number) return null;
  if (counter?.open === true) return stored.number;
  const { record } = await readMeta(parts.table, tenant, stored.number);
  return (await reopens(parts, record, now)) ? record.number : null;
}

/** A finished incident absorbs no new alert, unless it was resolved only so many minutes ago. */
async function reopens({ configurations }: DeskParts, record: IncidentRecord, now: string): Promise<boolean> {
  if (record.status !== 'resolved' || record.resolvedAt === null) return false;
  const { document } = await configurations.version(record.tenant, record.configurationVersion);
  return Date.parse(now) - Date.parse(record.resolvedAt) < document.alerts.reopenMinutes * 60_000;
}

async function recovered(parts: DeskParts, context: RequestContext, alert: IncomingAlert, known: Known): Promise<Came> {
  const { stored, counter } = known;
  if (!stored?.number || counter?.open !== true || counter.state === 'resolved') {
    if (stored?.recoveredAt && stored.recoveredAt >= alert.at) return 'ignored';
    return (await writeRecovery(parts.table, context.tenant, alert, stored)) ? 'ignored' : AGAIN;
  }
  const { number } = stored;
  const next = { number, recoveredAt: alert.at, changes: withChange(stored.changes, alert.at) };
  const report = { ...reportOf(alert), changes: next.changes };
  const items = [toUniqueAlert(context.tenant, alert, stored, next), messageItem(context, alert)];
  await executeCommand(parts, context, number, { type: 'alert-recovered', alert: report }, items);
  return 'recovered';
}
