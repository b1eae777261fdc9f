import { createConfigurationStore } from '#shared/store/configuration-store.ts';
import { readMeta } from '#shared/store/incident-reader.ts';
import { createKeyring } from '#shared/store/keyring.ts';
import { openTable } from '#shared/store/table.ts';
import { tenantsOfAddresses } from '#shared/store/tenants-of-addresses.ts';
import type { Desk } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { executeCommand } from './execute-command.ts';
import { governing } from './governing.ts';
import { listIncidents, listTimeline, verifyJournal } from './lists.ts';
import { openIncident } from './open-incident.ts';
import { replaceConfiguration } from './replace-configuration.ts';

/** @param settings - the table's name, and the address a desk nobody configured sends from */
export function createDeskParts({ tableName, deskAddress }: { tableName: string; deskAddress: string }): DeskParts {
  const table = openTable(tableName);
  return {
    table,
    configurations: createConfigurationStore(table, deskAddress),
    keyring: createKeyring(table),
  };
}

/** The desk over DynamoDB. Cheap to make: nothing is read before it is asked for. */
export function createDesk(parts: DeskParts): Desk {
  const { table, configurations } = parts;
  return {
    open: (context, command, unique) => openIncident(parts, context, command, unique),
    execute: (context, number, command, unique) => executeCommand(parts, context, number, command, unique),
    read: async (tenant, number) => {
      const [{ record }, current] = await Promise.all([
        readMeta(table, tenant, number),
        configurations.current(tenant),
      ]);
      return {
        record,
        configuration: governing(await configurations.version(tenant, record.configurationVersion), current),
      };
    },
    list: (tenant, filter, limit, cursor, now) => listIncidents(parts, tenant, filter, { limit, cursor, now }),
    timeline: (tenant, number, options) => listTimeline(parts, tenant, number, options),
    verify: (tenant, number) => verifyJournal(parts, tenant, number),
    configuration: (tenant) => configurations.current(tenant),
    tenantsOf: (addresses) => tenantsOfAddresses(table, addresses),
    replaceConfiguration: (context, document) => replaceConfiguration(parts, context, document),
  };
}
