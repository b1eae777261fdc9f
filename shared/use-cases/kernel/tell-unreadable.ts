import { CONFIGURATION, isDomainError } from '#domain/kernel/errors.ts';
import { noteFailing } from '#shared/store/records/failing-records.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Unreadable } from '#shared/store/table/unreadable.ts';
import { log } from '#shared/telemetry/log.ts';

/** Does the work; a record that cannot be read is told on the way. @throws what the work throws */
export async function tellingUnreadable<T>(table: Table, tenant: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isDomainError(error, 'unreadable')) await tellUnreadable(table, tenant, error);
    throw error;
  }
}

/** Notes it for the sweep, which tells people of it until it is repaired. */
export async function tellUnreadable(table: Table, tenant: string, { data, cause }: Unreadable): Promise<void> {
  const { number, part, reason } = data;
  const code = number === CONFIGURATION ? 'CONFIGURATION_UNREADABLE' : 'RECORD_UNREADABLE';
  log(code, { tenant, number, reason: `${part}: ${reason}` }, cause);
  try {
    await noteFailing(table, { tenant, number, part, reason }, new Date().toISOString());
  } catch (error) {
    // Recovery: it is told in the log, and whoever asked hears of the record, not of the note.
    log(code, { tenant, number, reason: 'it could not be noted' }, error);
  }
}
