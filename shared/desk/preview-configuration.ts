import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { DomainError } from '#domain/errors.ts';
import { previewChange } from '#domain/incident/preview-change.ts';
import type { ClockComparison } from '#domain/sla/clock-comparison.ts';
import { openCursor, sealCursor } from '#shared/store/cursor.ts';
import { isReadable, listPage } from '#shared/store/incident-list.ts';
import { openRecordsQuery } from '#shared/store/open-records-query.ts';
import type { RequestContext } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { governing } from './governing.ts';

/** One record's clocks are some milliseconds of arithmetic: so many stay well within the time of a request. */
const MOST_EXAMINED = 500;

/** What a draft would do to the open records that were examined; the counts are of these. */
export interface ConfigurationPreview {
  readonly examined: number;
  readonly counts: { readonly changed: number; readonly breached: number; readonly relieved: number };
  readonly incidents: readonly { readonly number: string; readonly clocks: readonly ClockComparison[] }[];
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
  const to = { version: current.version + 1, document: draft };
  const readable = items.filter(isReadable);
  const previews = readable.map(async ({ record }) => {
    const rules = governing(await parts.configurations.version(tenant, record.configurationVersion), current);
    const { clocks } = previewChange(record, rules, [{ type: 'reconfigure', to, why: 'preview' }], now);
    return { number: record.number, clocks: clocks.filter(({ effect }) => effect !== null) };
  });
  const incidents = (await Promise.all(previews)).filter(({ clocks }) => clocks.length > 0);
  const having = (wanted: string) =>
    incidents.filter(({ clocks }) => clocks.some(({ effect }) => effect === wanted)).length;
  return {
    examined: readable.length,
    counts: { changed: incidents.length, breached: having('breached'), relieved: having('relieved') },
    incidents,
    nextCursor: next === null ? null : sealCursor(await parts.keyring(), tenant, name, next),
  };
}
