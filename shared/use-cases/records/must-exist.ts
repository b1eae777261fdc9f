import { invalid, isDomainError } from '#domain/kernel/errors.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import type { Table } from '#shared/store/table/table.ts';

/** @throws DomainError invalid naming the field when there is no such record in the tenant */
export async function mustExist(table: Table, tenant: string, number: string, path: string): Promise<void> {
  try {
    await readMeta(table, tenant, number);
  } catch (error) {
    throw isDomainError(error, 'not-found') ? invalid(path, 'must be the number of a record of this desk') : error;
  }
}
