import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import { readDirectory } from '#shared/store/directory/read-directory.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readCurrentHead } from '#shared/store/tenants/composed-configuration.ts';
import { log } from '#shared/telemetry/log.ts';

/** All webhooks of a tenant that can be read, and how often any was changed when they were. */
export interface AllWebhooks {
  readonly counted: number;
  readonly records: ReadonlyMap<string, WebhookRecord>;
}

/** Strongly consistent. */
export async function readAllWebhooks(table: Table, tenant: string): Promise<AllWebhooks> {
  const counted = (await readCurrentHead(table, tenant)).directory.changes(WEBHOOK.name);
  if (counted === 0) return { counted, records: new Map() };
  const { records, unreadable } = await readDirectory(table, WEBHOOK, tenant);
  for (const { name, cause } of unreadable) {
    log('RECORD_UNREADABLE', { tenant, number: name, reason: 'place in the directory' }, cause);
  }
  return { counted, records };
}

/** Reads them once for each change, for a container that is asked with every event. */
export function keptWebhooks(table: Table) {
  const known = new Map<string, AllWebhooks>();
  return async (tenant: string): Promise<ReadonlyMap<string, WebhookRecord>> => {
    const counted = (await readCurrentHead(table, tenant)).directory.changes(WEBHOOK.name);
    const found = known.get(tenant);
    if (found?.counted === counted) return found.records;
    const read = await readAllWebhooks(table, tenant);
    known.set(tenant, read);
    return read.records;
  };
}
