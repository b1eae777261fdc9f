import { invalid, isDomainError } from '#domain/kernel/errors.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import type { Table } from '#shared/store/table/table.ts';

/** @throws DomainError invalid for the number of no record */
export async function checkIncident(table: Table, tenant: string, incident: string | null): Promise<void> {
  if (incident === null) return;
  try {
    await readMeta(table, tenant, incident);
  } catch (error) {
    if (!isDomainError(error, 'not-found')) throw error;
    throw invalid('incident', `there is no record ${incident}`);
  }
}
