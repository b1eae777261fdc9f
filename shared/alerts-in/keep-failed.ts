import * as z from 'zod';
import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import { isKept, keepUnparsed } from '#shared/store/alerts/unparsed-alerts.ts';
import type { Table } from '#shared/store/table/table.ts';

export const FAILED = { path: '', message: 'the desk failed on it; the cause is in its log' };

const SourceSchema = z.object({ source: z.string() });

/**
 * Puts an event of a bus that the desk failed on to where people find what nobody could read, whole. One that is there stays as
 * it is, also when it was read again since.
 */
export async function keepFailedEvent(table: Table, event: unknown, at: string): Promise<void> {
  const { source } = SourceSchema.safeParse(event).data ?? { source: 'unknown' };
  const alert = {
    ...{ tenant: DEFAULT_TENANT, source, integration: null, delivery: null, reason: FAILED.message },
    ...{ failures: [{ index: null, errors: [FAILED] }], body: JSON.stringify(event), at },
  };
  if (!(await isKept(table, alert))) await keepUnparsed(table, alert);
}
