import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';

/**
 * The rules a record lives under: those of the version it was opened with (LIF10), except who there is to do the work and
 * how the desk is reached, which are facts of today.
 */
export function governing(pinned: VersionedConfiguration, current: VersionedConfiguration): VersionedConfiguration {
  if (pinned.version === current.version) return pinned;
  const {
    groups,
    defaultGroup,
    mail,
    chains,
    incidentManager,
    people,
    webhooks,
    configurationItems,
    maintenanceWindows,
  } = current.document;
  // Whoever came later may work by a calendar that came with them.
  const calendars = { ...current.document.calendars, ...pinned.document.calendars };
  const today = {
    calendars,
    groups,
    defaultGroup,
    mail,
    chains,
    incidentManager,
    people,
    webhooks,
    configurationItems,
    maintenanceWindows,
  };
  return { version: pinned.version, document: { ...pinned.document, ...today } };
}
