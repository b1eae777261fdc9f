import { createHash } from 'node:crypto';
import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { governing } from '#domain/configuration/governing.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { previewChange } from '#domain/incident/preview-change.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import type { ClockComparison } from '#domain/sla/clock/clock-comparison.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { isReadable, listPage } from '#shared/store/incidents/incident-list.ts';
import { openRecordsQuery } from '#shared/store/incidents/open-records-query.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** One record's clocks are some milliseconds of arithmetic: so many stay well within the time of a request. */
export const MOST_EXAMINED = 500;

interface PreviewedRecord {
  readonly number: string;
  readonly clocks: readonly ClockComparison[];
  /** Why a replay would leave it under its version, and what to do about it; null where it would not. */
  readonly reason: string | null;
}

/** What a draft would do to the open records that were examined; the counts are of these. */
export interface ConfigurationPreview {
  readonly examined: number;
  readonly counts: {
    readonly changed: number;
    readonly breached: number;
    readonly relieved: number;
    readonly failed: number;
  };
  readonly incidents: readonly PreviewedRecord[];
  readonly nextCursor: string | null;
}

/**
 * Reckons what publishing a draft and replaying it would do now. Nothing is saved.
 *
 * @throws DomainError invalid for a draft that would be refused
 */
export async function previewConfiguration(
  parts: DeskParts,
  { tenant, now }: Pick<RequestContext, 'tenant' | 'now'>,
  draft: Configuration,
  cursor: string | null,
): Promise<ConfigurationPreview> {
  const errors = checkReferences(draft);
  if (errors.length > 0) throw new DomainError('invalid', { errors });
  const name = `preview ${createHash('sha256').update(canonicalJson(draft)).digest('base64url')}`;
  const after = cursor === null ? '' : openCursor(await parts.keyring(), tenant, name, cursor);
  const { items, next } = await listPage(parts.table, openRecordsQuery(tenant), MOST_EXAMINED, after);
  const current = await parts.configurations.current(tenant);
  const to = { version: current.version + 1, document: await parts.configurations.draft(tenant, draft) };
  const readable = items.filter(isReadable);
  const previews = readable.map(async ({ record }) => {
    const rules = governing(await parts.configurations.version(tenant, record.configurationVersion), current);
    return previewRecord(record, rules, to, now);
  });
  const incidents = (await Promise.all(previews)).filter(({ clocks, reason }) => clocks.length > 0 || reason !== null);
  const failed = incidents.filter(({ reason }) => reason !== null).length;
  const having = (wanted: string) =>
    incidents.filter(({ clocks }) => clocks.some(({ effect }) => effect === wanted)).length;
  return {
    examined: readable.length,
    counts: {
      changed: incidents.length - failed,
      ...{ breached: having('breached'), relieved: having('relieved'), failed },
    },
    incidents,
    nextCursor: next === null ? null : sealCursor(await parts.keyring(), tenant, name, next),
  };
}

function previewRecord(
  record: IncidentRecord,
  rules: VersionedConfiguration,
  to: VersionedConfiguration,
  now: string,
): PreviewedRecord {
  const { number } = record;
  try {
    const { clocks } = previewChange(record, rules, [{ type: 'reconfigure', to, why: 'preview' }], now);
    return { number, clocks: clocks.filter(({ effect }) => effect !== null), reason: null };
  } catch (error) {
    // Recovery: it is named, as the replay would name it.
    if (!isDomainError(error, 'conflict')) throw error;
    return { number, clocks: [], reason: error.data.reason };
  }
}
