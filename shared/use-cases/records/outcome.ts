import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

/** What a mutation did: the record after it, and whether the answer is that of an earlier, equal request. */
export interface Outcome {
  readonly record: IncidentRecord;
  readonly configuration: VersionedConfiguration;
  readonly entries: readonly Entry[];
  /** The instant it was decided at; a replayed answer is rendered for this instant, too. */
  readonly at: string;
  readonly replayed: boolean;
}
