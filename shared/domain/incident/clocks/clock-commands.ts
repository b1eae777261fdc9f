import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';

/** Moves the record to another version of the configuration, governing rules and all (configuration/governing.ts). */
export interface ClockCommand {
  readonly type: 'reconfigure';
  readonly to: VersionedConfiguration;
  readonly why: string;
}
