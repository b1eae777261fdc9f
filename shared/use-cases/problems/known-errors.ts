import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import { PROBLEM } from '#domain/problems/problem-type.ts';
import { listStanding } from '#shared/store/directory/list-directory.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';

/** As many as are compared with each new record: of more the desk has other worries. */
const MOST_KNOWN_ERRORS = 100;

/** Those whose cause is not gone, by number. Those that cannot be read are left out: the list of the desk has their places. */
export async function knownErrors(table: Table, tenant: string): Promise<readonly ProblemRecord[]> {
  const page = { limit: MOST_KNOWN_ERRORS, after: '' };
  return (await listStanding(table, PROBLEM, tenant, 'known_error', page)).items.filter(isReadableItem);
}
