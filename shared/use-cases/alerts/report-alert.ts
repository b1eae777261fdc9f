import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { isLate } from '#domain/alerts/lateness.ts';
import { withChange } from '#domain/alerts/silence/flapping.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { afterMessage, memberItem } from '#shared/store/alerts/alert-members.ts';
import { toUniqueAlert, writeRecovery } from '#shared/store/alerts/alert-store.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { isRepeated, messageItem, messageItems } from './alert-message.ts';
import { countOccurrence, toBeNoted } from './count-occurrence.ts';
import { type Ahead, type Known, type KnownIncident, knownOf } from './known-alert.ts';
import { openAlertIncident, reportOf } from './open-alert-incident.ts';

/** `dropped`: a maintenance window wants nothing of it. `repeated`: the very message was here before. */
export type AlertOutcome = 'opened' | 'counted' | 'recovered' | 'ignored' | 'repeated' | 'dropped';

export interface Reported {
  readonly outcome: AlertOutcome;
  /** The record it belongs to; null where it belongs to none. */
  readonly number: string | null;
}

/**
 * One open incident per alert key, whatever comes at once, twice or late (Semantics, rules 29 to 33). Whoever writes the
 * key's item first opens; everybody else finds it and counts.
 */
export function reportAlert(
  parts: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  ahead?: Ahead,
): Promise<Reported> {
  return attempt(async () => {
    const known = await knownOf(parts, context.tenant, alert, ahead);
    const outcome = await once(parts, context, alert, known);
    if (outcome === AGAIN) return AGAIN;
    return typeof outcome === 'string' ? { outcome, number: known.incident?.number ?? null } : outcome;
  });
}

type Came = AlertOutcome | Reported | typeof AGAIN;

async function once(parts: DeskParts, context: RequestContext, alert: IncomingAlert, known: Known): Promise<Came> {
  const { stored, incident } = known;
  if (isLate(alert, incident?.member ?? null, recoveriesOf(alert, known))) return 'ignored';
  if (incident !== null) {
    if (isRepeated(context, alert, incident)) return 'repeated';
    const counted = await countOccurrence(parts, context, alert, incident);
    if (counted !== null) return counted;
  }
  try {
    if (alert.state === 'resolved') return await recovered(parts, context, alert, known);
    return await fired(parts, context, alert, { stored, incident });
  } catch (error) {
    return recovery(error, context, alert);
  }
}

/** Recoveries of the member that no incident has to do with; of an item from before, whose they were is not known. */
function recoveriesOf({ member }: IncomingAlert, { stored }: Known): string[] {
  if (stored === null) return [];
  if (stored.revision === null) return stored.recoveredAt === null ? [] : [stored.recoveredAt];
  return stored.orphans.filter((orphan) => orphan.member === member).map(({ at }) => at);
}

/** What others did at the same time is looked at anew; the same message again is on the record already (rule 31). */
function recovery(error: unknown, context: RequestContext, alert: IncomingAlert): Came {
  if (isDomainError(error, 'duplicate')) return error.data.pk === messageItem(context, alert).pk ? 'repeated' : AGAIN;
  if (isDomainError(error, 'conflict') || isDomainError(error, 'wrong-status')) return AGAIN;
  throw error;
}

async function fired(parts: DeskParts, context: RequestContext, alert: IncomingAlert, known: Known): Promise<Came> {
  const { stored, incident } = known;
  const changes = withChange(stored?.changes ?? [], alert.at);
  if (incident === null || !(await absorbs(parts, context, incident))) {
    const opened = await openAlertIncident(parts, context, alert, { known, changes });
    return opened === null ? { outcome: 'dropped', number: null } : { outcome: 'opened', number: opened };
  }
  const { number, counter } = incident;
  const begins = counter.state === 'resolved' && !counter.flapping;
  const report = {
    ...reportOf(alert, incident.member),
    ...(begins && { changes }),
    occurrence: toBeNoted(alert, counter),
  };
  const key = begins && stored ? [toUniqueAlert(context.tenant, alert, stored, { ...stored, changes })] : [];
  const items = [...key, ...memberWrites(context, alert, incident)];
  await executeCommand(parts, context, number, { type: 'alert-fired', alert: report }, items);
  return 'counted';
}

/** The message, where it has an item, and its member as it leaves it. */
function memberWrites(
  context: RequestContext,
  alert: IncomingAlert,
  { number, member }: Pick<KnownIncident, 'number' | 'member'>,
): UniqueItem[] {
  const after = afterMessage(member, alert, context.now);
  return [...messageItems(context, alert, member), memberItem(context.tenant, number, member, after)];
}

/** Whether the incident counts the alert; otherwise a new one is to be opened (Semantics, rule 30). */
async function absorbs(
  parts: DeskParts,
  { tenant, now }: RequestContext,
  { number, counter }: KnownIncident,
): Promise<boolean> {
  if (counter.open) return true;
  const { record } = await readMeta(parts.table, tenant, number);
  return reopens(parts, record, now);
}

/** A finished incident absorbs no new alert, unless it was resolved only so many minutes ago. */
async function reopens({ configurations }: DeskParts, record: IncidentRecord, now: string): Promise<boolean> {
  if (record.status !== 'resolved' || record.resolvedAt === null) return false;
  const { document } = await configurations.version(record.tenant, record.configurationVersion);
  return Date.parse(now) - Date.parse(record.resolvedAt) < document.alerts.reopenMinutes * 60_000;
}

async function recovered(parts: DeskParts, context: RequestContext, alert: IncomingAlert, known: Known): Promise<Came> {
  const { stored, incident } = known;
  if (incident === null || !incident.counter.open || incident.member?.state !== 'firing') {
    return orphaned(parts, context, alert, known);
  }
  const { number, member } = incident;
  const changes = withChange(stored?.changes ?? [], alert.at);
  const report = { ...reportOf(alert, member), changes };
  const key = stored && [toUniqueAlert(context.tenant, alert, stored, { number, recoveredAt: alert.at, changes })];
  const items = [...(key ?? []), ...memberWrites(context, alert, incident)];
  await executeCommand(parts, context, number, { type: 'alert-recovered', alert: report }, items);
  return 'recovered';
}

/** A recovery that nothing open has to do with: remembered by the sender's clock, where it tells its time (rule 30). */
async function orphaned(
  { table }: DeskParts,
  { tenant }: RequestContext,
  alert: IncomingAlert,
  known: Known,
): Promise<Came> {
  const { member, sentAt } = alert;
  if (sentAt === null || recoveriesOf(alert, known).some((at) => at >= sentAt)) return 'ignored';
  const written = await writeRecovery(table, tenant, alert, known.stored, { member, at: sentAt });
  return written ? 'ignored' : AGAIN;
}
