import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Decision } from '#domain/incident/draft.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { type Commit, commit } from '#shared/store/incidents/incident-writer.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { AGAIN } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { recall, recordOf, remember } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { nextSeal } from '#shared/use-cases/kernel/seal.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { planTimer } from './plan-timer.ts';
import { readings } from './present.ts';

export interface Decided {
  readonly before: MetaItem | null;
  readonly decision: Decision;
  readonly configuration: VersionedConfiguration;
  readonly unique: readonly UniqueItem[];
}

/** Writes a decision, with others or not at all, or says that they must be made again on what stands now. */
export async function write(
  parts: Pick<DeskParts, 'table' | 'keyring'>,
  context: RequestContext,
  ...[decided, ...others]: readonly [Decided, ...Decided[]]
): Promise<Outcome | typeof AGAIN> {
  const { table } = parts;
  const { decision, configuration } = decided;
  const mine = remember(context, decision.record);
  const all = [{ ...decided, unique: [...mine, ...decided.unique] }, ...others];
  const refusal = await commit(table, ...(await Promise.all(all.map((one) => commitOf(parts, context, one)))));
  if (refusal === null) return { ...decision, configuration, at: context.now, replayed: false };
  if (refusal.kind !== 'taken' || refusal.item.decidesAgain) return AGAIN;
  if (!mine.includes(refusal.item)) throw new DomainError('duplicate', { pk: refusal.item.pk, found: refusal.found });
  const { at, answer } = recall(context, refusal.found);
  return { record: await recordOf(table, context.tenant, answer), entries: [], configuration, at, replayed: true };
}

async function commitOf(
  { keyring }: Pick<DeskParts, 'keyring'>,
  { now }: RequestContext,
  { before, decision, configuration, unique }: Decided,
): Promise<Commit> {
  const planned = snapshot(before, decision, configuration, now);
  const after = { ...planned, seal: await nextSeal(await keyring(), before, decision.record) };
  return { before, after, unique, configuration: configuration.document };
}

/** What is stored after a decision, beside its seal. */
export function snapshot(
  before: MetaItem | null,
  { record, entries }: Decision,
  { document }: VersionedConfiguration,
  now: string,
): MetaItem {
  return { record, entries, ...planTimer(before, record, document, now), readings: readings(record, document, now) };
}
