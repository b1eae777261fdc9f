import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { isFromOutside } from '#shared/store/table/transient.ts';
import { unreadable } from '#shared/store/table/unreadable.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** The version of the configuration a record lives under. @throws DomainError unreadable where that is none anybody can read */
export async function rulesOf(
  { configurations }: DeskParts,
  { tenant, number, configurationVersion }: IncidentRecord,
): Promise<VersionedConfiguration> {
  try {
    return await configurations.version(tenant, configurationVersion);
  } catch (error) {
    if (isFromOutside(error)) throw error;
    const cause = isDomainError(error, 'unreadable') ? error.cause : error;
    throw unreadable(number, `its configuration ${configurationVersion}`, cause);
  }
}
