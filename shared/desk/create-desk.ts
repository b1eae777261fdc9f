import { createConfigurationStore } from '#shared/store/configuration-store.ts';
import { readMeta } from '#shared/store/incident-reader.ts';
import { createKeyring } from '#shared/store/keyring.ts';
import { openTable } from '#shared/store/table.ts';
import { tenantsOfAddresses } from '#shared/store/tenants-of-addresses.ts';
import type { Desk } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { executeCommand } from './execute-command.ts';
import { governing } from './governing.ts';
import { listIncidents, listTimeline } from './lists.ts';
import { openIncident } from './open-incident.ts';
import { repairRecord } from './repair-record.ts';
import { replaceConfiguration } from './replace-configuration.ts';
import { rulesOf } from './rules-of.ts';
import { tellingUnreadable } from './tell-unreadable.ts';
import { verifyJournal } from './verify-journal.ts';

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
  const told = <T>(tenant: string, work: Promise<T>) => tellingUnreadable(table, tenant, work);
  return {
    open: (context, command, unique) => openIncident(parts, context, command, unique),
    execute: (context, number, command, unique) =>
      told(context.tenant, executeCommand(parts, context, number, command, unique)),
    read: (tenant, number) => told(tenant, readRecord(parts, tenant, number)),
    list: (tenant, filter, limit, cursor, now) => listIncidents(parts, tenant, filter, { limit, cursor, now }),
    timeline: (tenant, number, options) => listTimeline(parts, tenant, number, options),
    verify: (tenant, number) => verifyJournal(parts, tenant, number),
    repair: (context, number, reason) => repairRecord(parts, context, number, reason),
    configuration: (tenant) => configurations.current(tenant),
    tenantsOf: (addresses) => tenantsOfAddresses(table, addresses),
    replaceConfiguration: (context, document) => replaceConfiguration(parts, context, document),
  };
}

async function readRecord(parts: DeskParts, tenant: string, number: string): ReturnType<Desk['read']> {
  const [{ record }, current] = await Promise.all([
    readMeta(parts.table, tenant, number),
    parts.configurations.current(tenant),
  ]);
  return { record, configuration: governing(await rulesOf(parts, record), current) };
}
