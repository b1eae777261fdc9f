import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { governing } from '#domain/configuration/governing.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { readStanding } from '#shared/store/incidents/incident-reader.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { tellingUnreadable } from '#shared/use-cases/kernel/tell-unreadable.ts';
import { rulesOf } from '#shared/use-cases/records/rules-of.ts';

/** A record, and the rules it stands under. */
export interface ReadIncident {
  readonly record: IncidentRecord;
  readonly configuration: VersionedConfiguration;
}

/** Strongly consistent. @throws DomainError not-found, unreadable */
export function readIncident(parts: DeskParts, tenant: string, number: string): Promise<ReadIncident> {
  return tellingUnreadable(parts.table, tenant, read(parts, tenant, number));
}

async function read(parts: DeskParts, tenant: string, number: string): Promise<ReadIncident> {
  const { meta, head } = await readStanding(parts.table, tenant, number);
  const current = await parts.configurations.at(tenant, head);
  return { record: meta.record, configuration: governing(await rulesOf(parts, meta.record), current) };
}
