import { createKeyring } from '#shared/signing/keyring.ts';
import { openTable } from '#shared/store/table/table.ts';
import { createConfigurationStore } from '#shared/store/tenants/configuration-store.ts';
import type { DeskParts } from './desk-parts.ts';
import { tellUnreadable } from './tell-unreadable.ts';

/**
 * Cheap to make: nothing is read before it is asked for.
 *
 * @param settings - the table's name, and the address a desk nobody configured sends from
 */
export function createDeskParts({ tableName, deskAddress }: { tableName: string; deskAddress: string }): DeskParts {
  const table = openTable(tableName);
  return {
    table,
    configurations: createConfigurationStore(table, deskAddress, (tenant, fault) =>
      tellUnreadable(table, tenant, fault),
    ),
    keyring: createKeyring(table),
  };
}
