import { governing } from '#domain/configuration/governing.ts';
import type { Command } from '#domain/incident/commands.ts';
import { decide } from '#domain/incident/decide.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { readMeta, readStanding, type Standing } from '#shared/store/incidents/incident-reader.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { type AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall, recordOf } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { newSaltSeed } from '#shared/use-cases/kernel/salt-seed.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { rulesOf } from '#shared/use-cases/records/rules-of.ts';
import { type Decided, write } from '#shared/use-cases/records/write.ts';

/** Two records as they stand: the one that is asked, and the other. */
export interface Pair {
  readonly source: MetaItem;
  readonly target: MetaItem;
}

export interface Commands {
  readonly ofSource: Command;
  readonly ofTarget: Command;
  readonly beside: { readonly unique: readonly UniqueItem[] };
}

interface Plan {
  readonly into: string;
  readonly commands: (pair: Pair) => Promise<Commands>;
}

/** Changes a record with another, in one transaction. @param plan - which other one, and what is asked of both */
export function both(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  plan: (source: MetaItem) => Promise<Plan>,
): Promise<Outcome> {
  return repeatable(parts, context, () => once(parts, context, number, plan));
}

/** Again where somebody else wrote in between; the same answer where it was asked before. */
export function repeatable(
  parts: DeskParts,
  context: RequestContext,
  work: () => Promise<Outcome | typeof AGAIN>,
): Promise<Outcome> {
  return orRecall(
    parts.table,
    context,
    () => attempt(work),
    async ({ at, answer }) => {
      const record = await recordOf(parts.table, context.tenant, answer);
      return { record, entries: [], configuration: await rulesOf(parts, record), at, replayed: true };
    },
  );
}

async function once(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  plan: (source: MetaItem) => Promise<Plan>,
): Promise<Outcome | typeof AGAIN> {
  const { meta: source, head } = await readDemanded(parts, context, number);
  const { into, commands } = await plan(source);
  const target = await readMeta(parts.table, context.tenant, into);
  const { ofSource, ofTarget, beside } = await commands({ source, target });
  const first = await decided(parts, context, { meta: source, head }, ofSource);
  const second = await decided(parts, { ...context, id: `${context.id}-into` }, { meta: target, head }, ofTarget);
  refuseTooMuch(first, second, beside.unique.length);
  return write(parts, context, { ...first, unique: beside.unique }, second);
}

/** @throws DomainError not-found, stale-version */
export async function readDemanded(
  { table }: DeskParts,
  { tenant, expectedVersion }: RequestContext,
  number: string,
): Promise<Standing> {
  const standing = await readStanding(table, tenant, number);
  const { version } = standing.meta.record;
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw new DomainError('stale-version', { current: version });
  }
  return standing;
}

export async function decided(
  parts: DeskParts,
  context: RequestContext,
  { meta: before, head }: Standing,
  command: Command,
): Promise<Decided> {
  const current = await parts.configurations.at(context.tenant, head);
  const rules = governing(await rulesOf(parts, before.record), current);
  const facts = { ...context, saltSeed: newSaltSeed(), configuration: rules };
  const decision = decide(before.record, command, facts);
  return { before, decision, configuration: decision.configuration, unique: [] };
}

/** A transaction has 100: of each record its snapshot, its counter, five items of tasks, two relations and two places beside these. */
const MOST_WRITES = 100 - 2 * 11;

export function refuseTooMuch(first: Decided, second: Decided, beside: number): void {
  const writes = first.decision.entries.length + second.decision.entries.length + beside;
  if (writes <= MOST_WRITES) return;
  throw new DomainError('conflict', { reason: 'more is due on both records than one change can hold; try again' });
}
