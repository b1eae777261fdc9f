import { governing } from '#domain/configuration/governing.ts';
import { createKeyring } from '#shared/signing/keyring.ts';
import { readStanding } from '#shared/store/incidents/incident-reader.ts';
import { openTable } from '#shared/store/table/table.ts';
import { createConfigurationStore } from '#shared/store/tenants/configuration-store.ts';
import { tenantsOfAddresses } from '#shared/store/tenants/tenants-of-addresses.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { listIncidents, listTimeline } from '#shared/use-cases/incidents/lists.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { tellingUnreadable, tellUnreadable } from '#shared/use-cases/kernel/tell-unreadable.ts';
import { repairRecord } from '#shared/use-cases/records/repair-record.ts';
import { rulesOf } from '#shared/use-cases/records/rules-of.ts';
import { verifyJournal } from '#shared/use-cases/records/verify-journal.ts';
import type { Desk } from './desk.ts';

/** @param settings - the table's name, and the address a desk nobody configured sends from */
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
  };
}

async function readRecord(parts: DeskParts, tenant: string, number: string): ReturnType<Desk['read']> {
  const { meta, head } = await readStanding(parts.table, tenant, number);
  const current = await parts.configurations.at(tenant, head);
  return { record: meta.record, configuration: governing(await rulesOf(parts, meta.record), current) };
}
