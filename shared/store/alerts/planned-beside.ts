import type { PlannedBeside } from '#domain/alerts/silence/maintenance.ts';
import { windowsAt } from '#shared/store/changes/change-days.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readSilences } from './silences.ts';

/** What explains an alert beside the configuration: two reads, however many changes and silences there are or were. */
export async function plannedBeside(table: Table, tenant: string, now: string): Promise<PlannedBeside> {
  const [silences, changes] = await Promise.all([readSilences(table, tenant), windowsAt(table, tenant, now)]);
  return { silences, changes };
}
