import { governing } from '#domain/configuration/governing.ts';
import type { Command } from '#domain/incident/commands.ts';
import { decide } from '#domain/incident/decide.ts';
import { handBack } from '#domain/incident/merging/hand-back.ts';
import { handOver, MOST_MOVED_MEMBERS } from '#domain/incident/merging/hand-over.ts';
import { mergingOf } from '#domain/incident/merging/merging.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { memberIdsOf, membersOf } from '#shared/store/alerts/moved-alert.ts';
import { readMeta, readStanding } from '#shared/store/incidents/incident-reader.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import type { CurrentHead } from '#shared/store/table/configuration-head.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { type AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall, recordOf } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { newSaltSeed } from '#shared/use-cases/kernel/salt-seed.ts';
import { mustExist } from '#shared/use-cases/records/must-exist.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { rulesOf } from '#shared/use-cases/records/rules-of.ts';
import { type Decided, write } from '#shared/use-cases/records/write.ts';
import { movedAlert } from './move-alert.ts';

/** Two records as they stand, and what one asks of the other. */
interface Pair {
  readonly source: MetaItem;
  readonly target: MetaItem;
  readonly head: CurrentHead;
}

/**
 * A record goes on in another (MRG1). Both are written in one transaction, so that nothing is lost between them: what goes over is
 * bounded (domain/incident/merging/hand-over.ts), and more is refused.
 *
 * @throws DomainError invalid, not-found, wrong-status, conflict, stale-version, key-reused, busy
 */
export function mergeIncidents(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  into: string,
): Promise<Outcome> {
  return both(parts, context, number, async () => {
    if (into === number) throw invalid('into', 'must be another record');
    await mustExist(parts.table, context.tenant, into, 'into');
    return { into, commands: (pair) => mergeCommands(parts, context, pair) };
  });
}

async function mergeCommands(parts: DeskParts, { tenant, now }: RequestContext, { source, target }: Pair) {
  const { record } = source;
  const members =
    record.alert === null ? [] : await memberIdsOf(parts.table, tenant, record.number, MOST_MOVED_MEMBERS + 1);
  const { merge, takeIn } = handOver(record, target.record, members, now);
  const beside = await movedAlert(parts, record, { from: record.number, to: target.record.number, members });
  return { ofSource: merge, ofTarget: takeIn, beside };
}

/** Undoes it. @throws DomainError not-found, conflict, stale-version, key-reused, busy */
export function unmergeIncidents(parts: DeskParts, context: RequestContext, number: string): Promise<Outcome> {
  return both(parts, context, number, async ({ record }) => ({
    into: mergingOf(record).into,
    commands: (pair) => unmergeCommands(parts, context, pair),
  }));
}

async function unmergeCommands(parts: DeskParts, { tenant }: RequestContext, { source, target }: Pair) {
  const { record } = source;
  const ids = mergingOf(record).moved.members;
  const standing = await membersOf(parts.table, tenant, target.record.number, ids);
  const { unmerge, giveBack } = handBack(record, target.record, standing);
  const members = standing.map(({ id }) => id);
  const beside = await movedAlert(parts, record, { from: target.record.number, to: record.number, members });
  return { ofSource: unmerge, ofTarget: giveBack, beside };
}

interface Commands {
  readonly ofSource: Command;
  readonly ofTarget: Command;
  readonly beside: { readonly unique: readonly UniqueItem[] };
}

interface Plan {
  readonly into: string;
  readonly commands: (pair: Pair) => Promise<Commands>;
}

function both(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  plan: (source: MetaItem) => Promise<Plan>,
): Promise<Outcome> {
  const work = () => attempt(() => once(parts, context, number, plan));
  return orRecall(parts.table, context, work, async ({ at, answer }) => {
    const record = await recordOf(parts.table, context.tenant, answer);
    return { record, entries: [], configuration: await rulesOf(parts, record), at, replayed: true };
  });
}

async function once(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  plan: (source: MetaItem) => Promise<Plan>,
): Promise<Outcome | typeof AGAIN> {
  const { tenant, expectedVersion } = context;
  const { meta: source, head } = await readStanding(parts.table, tenant, number);
  if (expectedVersion !== undefined && expectedVersion !== source.record.version) {
    throw new DomainError('stale-version', { current: source.record.version });
  }
  const { into, commands } = await plan(source);
  const target = await readMeta(parts.table, tenant, into);
  const { ofSource, ofTarget, beside } = await commands({ source, target, head });
  const first = await decided(parts, context, source, head, ofSource);
  const other = { ...context, id: `${context.id}-into` };
  const second = await decided(parts, other, target, head, ofTarget);
  refuseTooMuch(first, second, beside.unique.length);
  return write(parts, context, { ...first, unique: beside.unique }, second);
}

async function decided(
  parts: DeskParts,
  context: RequestContext,
  before: MetaItem,
  head: CurrentHead,
  command: Command,
): Promise<Decided> {
  const current = await parts.configurations.at(context.tenant, head);
  const rules = governing(await rulesOf(parts, before.record), current);
  const facts = { ...context, saltSeed: newSaltSeed(), configuration: rules };
  const decision = decide(before.record, command, facts);
  return { before, decision, configuration: decision.configuration, unique: [] };
}

/** A transaction has 100: of each record its snapshot, its counter, five items of tasks and two relations beside these. */
const MOST_WRITES = 100 - 2 * 9;

function refuseTooMuch(first: Decided, second: Decided, beside: number): void {
  const writes = first.decision.entries.length + second.decision.entries.length + beside;
  if (writes <= MOST_WRITES) return;
  throw new DomainError('conflict', { reason: 'more is due on both records than one change can hold; try again' });
}
