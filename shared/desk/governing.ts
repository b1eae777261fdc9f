import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';

/**
 * The rules a record lives under: those of the version it was opened with (LIF10), except who there is to do the work and
 * how the desk is reached, which are facts of today.
 */
export function governing(pinned: VersionedConfiguration, current: VersionedConfiguration): VersionedConfiguration {
  if (pinned.version === current.version) return pinned;
  const { groups, defaultGroup, mail } = current.document;
  return { version: pinned.version, document: { ...pinned.document, groups, defaultGroup, mail } };
}
