import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';

/** Who there is to do the work, how the desk is reached, what it looks after, and when that is worked on. */
const FACTS_OF_TODAY = [
  ...['groups', 'defaultGroup', 'mail', 'chains', 'incidentManager', 'people', 'webhooks'],
  ...['configurationItems', 'maintenanceWindows'],
] as const satisfies readonly (keyof Configuration)[];

/** The rules a record lives under: those of the version it was opened with (LIF10), except what are facts of today. */
export function governing(pinned: VersionedConfiguration, current: VersionedConfiguration): VersionedConfiguration {
  if (pinned.version === current.version) return pinned;
  const today = Object.fromEntries(FACTS_OF_TODAY.map((field) => [field, current.document[field]]));
  // Whoever came later may work by a calendar that came with them.
  const calendars = { ...current.document.calendars, ...pinned.document.calendars };
  return { version: pinned.version, document: { ...pinned.document, ...today, calendars } };
}
