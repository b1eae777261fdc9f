import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import { countOutcomes } from '#shared/alerts-in/count-outcomes.ts';
import { keepFailedEvent } from '#shared/alerts-in/keep-failed.ts';
import { readEvent } from '#shared/alerts-in/read-event.ts';
import { type Alerts, type Receiving, reportEvent } from '#shared/alerts-in/report-event.ts';
import { isFromOutside } from '#shared/store/table/transient.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import type { Reported } from '#shared/use-cases/alerts/report-alert.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { keepEvent } from './keep-event.ts';

/** One event of a bus becomes incidents, occurrences and recoveries; what nobody can read is kept (MON5). */
export async function ingest(parts: DeskParts, event: unknown, now: string): Promise<void> {
  const { document: configuration } = await parts.configurations.current(DEFAULT_TENANT);
  const read = readEvent(event, configuration.alerts);
  if ('ignored' in read) {
    countOutcomes(['ignored']);
    return log('ALERT_IGNORED', { reason: read.ignored });
  }
  if ('errors' in read) return keepEvent(parts.table, read, { event, now });
  const { source } = read;
  const reported = await reportOrKeep(parts, event, read, { tenant: DEFAULT_TENANT, configuration, now });
  if (reported === null) return;
  countOutcomes(reported.map(({ outcome }) => outcome));
  for (const { outcome, number } of reported) {
    log('ALERT_APPLIED', { source: source.id, delivery: read.event.id, reason: outcome, ...(number && { number }) });
  }
}

/** What fails for what it is would fail again, too: it is kept, and the bus need not try. @returns null when it is kept */
async function reportOrKeep(
  parts: DeskParts,
  event: unknown,
  read: Alerts,
  receiving: Receiving,
): Promise<readonly Reported[] | null> {
  try {
    return await reportEvent(parts, read, receiving);
  } catch (error) {
    const causes = error instanceof AggregateError ? error.errors : [error];
    if (causes.some(isFromOutside)) throw error;
    log('ALERT_FAILED', { source: read.source.id, delivery: read.event.id }, error);
    await keepFailedEvent(parts.table, event, receiving.now);
    count('AlertsUnparsed');
    return null;
  }
}
