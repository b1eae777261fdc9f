import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { governing } from '#domain/configuration/governing.ts';
import type { Command } from '#domain/incident/commands.ts';
import { decide } from '#domain/incident/decide.ts';
import type { Decision } from '#domain/incident/draft.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { plannedBeside } from '#shared/store/alerts/planned-beside.ts';
import { readStanding, type Standing } from '#shared/store/incidents/incident-reader.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { turnsFor } from '#shared/use-cases/assignment/roster.ts';
import { type AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall, recordOf } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { newSaltSeed } from '#shared/use-cases/kernel/salt-seed.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { rulesOf } from './rules-of.ts';
import { write } from './write.ts';

/** What a command was decided on, and what it came to. */
export interface Decided {
  readonly before: IncidentRecord;
  readonly rules: VersionedConfiguration;
  readonly decision: Decision;
}

/** Written with the record or not at all; a function where they depend on what was decided. */
export type Unique = readonly UniqueItem[] | ((decided: Decided) => readonly UniqueItem[]);

/** What is looked at before a command is decided. @returns what happens instead; null where the command goes on */
export type Before = (record: IncidentRecord, rules: VersionedConfiguration) => Promise<Outcome | null>;

interface Asked {
  readonly command: Command;
  readonly unique?: Unique;
  readonly before?: Before;
}

/** One read of what it is decided on, the decision, one transaction; again when somebody else wrote in between. */
export function runCommand(parts: DeskParts, context: RequestContext, number: string, asked: Asked): Promise<Outcome> {
  return run(parts, context, () => readStanding(parts.table, context.tenant, number), asked);
}

/** The same by somebody who has just read the record: it is read again only when somebody else wrote in between. */
export function runCommandOn(
  parts: DeskParts,
  context: RequestContext,
  found: Standing,
  command: Command,
): Promise<Outcome> {
  let known: Standing | null = found;
  const read = async () => {
    const standing = known ?? (await readStanding(parts.table, context.tenant, found.meta.record.number));
    known = null;
    return standing;
  };
  return run(parts, context, read, { command });
}

function run(parts: DeskParts, context: RequestContext, read: () => Promise<Standing>, asked: Asked): Promise<Outcome> {
  const work = () => attempt(() => once(parts, context, read, asked));
  return orRecall(parts.table, context, work, async ({ at, answer }) => {
    const record = await recordOf(parts.table, context.tenant, answer);
    return { record, entries: [], configuration: await rulesOf(parts, record), at, replayed: true };
  });
}

async function once(
  parts: DeskParts,
  context: RequestContext,
  read: () => Promise<Standing>,
  { command, unique = [], before: first }: Asked,
): Promise<Outcome | typeof AGAIN> {
  // Keys are kept for minutes; where they are not, they come at the same time.
  const [{ meta: before, head }] = await Promise.all([read(), parts.keyring()]);
  const current = await parts.configurations.at(context.tenant, head);
  const rules = governing(await rulesOf(parts, before.record), current);
  checkVersion(context, before);
  const instead = await first?.(before.record, rules);
  if (instead) return instead;
  const [planned, turns] = await Promise.all([
    plannedFor(parts, before.record, context.now),
    turnsFor(parts, context, before.record, rules, command),
  ]);
  const decision = decide(before.record, command, {
    ...context,
    saltSeed: newSaltSeed(),
    configuration: rules,
    planned,
    ...(turns !== null && { roster: turns.roster }),
  });
  const { configuration } = decision;
  if (decision.entries.length === 0) return { ...decision, at: context.now, replayed: false };
  const items = typeof unique === 'function' ? unique({ before: before.record, rules, decision }) : unique;
  const taken = turns?.taken(decision) ?? [];
  return write(parts, context, { before, decision, configuration, unique: [...items, ...taken] });
}

/** Two reads more, for records of alerts that somebody may still be told of. */
async function plannedFor({ table }: DeskParts, { tenant, alert, status }: IncidentRecord, now: string) {
  return alert === null || FINISHED.includes(status) ? {} : plannedBeside(table, tenant, now);
}

function checkVersion({ expectedVersion }: RequestContext, { record }: MetaItem): void {
  if (expectedVersion !== undefined && expectedVersion !== record.version) {
    throw new DomainError('stale-version', { current: record.version });
  }
}
