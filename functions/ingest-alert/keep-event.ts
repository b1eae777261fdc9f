import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import type { ReadEvent } from '#shared/alerts-in/read-event.ts';
import { keepUnparsed } from '#shared/store/alerts/unparsed-alerts.ts';
import type { Table } from '#shared/store/table/table.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';

type Unreadable = Extract<ReadEvent, { errors: unknown }>;

/** Trying again would not read it either: it is kept whole, for people to see and to be read again by a better mapping. */
export async function keepEvent(
  table: Table,
  { sourceId: source, errors }: Unreadable,
  { event, now }: { readonly event: unknown; readonly now: string },
): Promise<void> {
  const id = await keepUnparsed(table, {
    ...{ tenant: DEFAULT_TENANT, source, integration: null, reason: 'the event cannot be read', delivery: null },
    ...{ failures: [{ index: null, errors: [...errors] }], body: JSON.stringify(event), at: now },
  });
  count('AlertsUnparsed');
  log('ALERT_UNREADABLE', { source, delivery: id, reason: errors.map(({ path }) => path).join(', ') });
}
