import type { Command } from '#domain/incident/commands.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { childrenOf } from '#shared/store/incidents/relations.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** Ten at once: two reads and a transaction each, some 400 children in the time of a page of mail. */
const AT_ONCE = 10;
const PAGE = 100;

/** An event as the parts of this folder act on it. */
export interface Cause {
  readonly tenant: string;
  /** The event's: what is done because of it has ids made from it. */
  readonly id: string;
  readonly now: string;
}

/** A record that was resolved resolves what is under it, if it still stands so (Semantics, rule 26). @returns how many were asked */
export async function resolveChildren(parts: DeskParts, cause: Cause, parent: string): Promise<number> {
  const { record } = await readMeta(parts.table, cause.tenant, parent);
  const command = resolutionOf(record);
  if (command === null) return 0;
  let asked = 0;
  for (let after: string | null = ''; after !== null; ) {
    const standings = ['restless', 'quiet'] as const;
    const page = await childrenOf(parts.table, { tenant: cause.tenant, parent, standings }, PAGE, after);
    await forEach(page.numbers, (child) => tell(parts, cause, child, command));
    asked += page.numbers.length;
    after = page.next;
  }
  return asked;
}

/** @returns what a resolved record asks of what is under it; null when it is open again or was canceled */
export function resolutionOf(parent: IncidentRecord): Extract<Command, { type: 'resolve-with-parent' }> | null {
  const { number, status, resolution, resolvedAt } = parent;
  if (isUnresolved(status) || resolution === null || resolvedAt === null) return null;
  return { type: 'resolve-with-parent', parent: number, resolution: `${number}@${resolvedAt}`, ...resolution };
}

/** Those that stay as they are, finished or elsewhere by now, decide so themselves. */
export async function tell(parts: DeskParts, cause: Cause, number: string, command: Command): Promise<void> {
  const { tenant, id, now } = cause;
  const context = { tenant, now, id: `${id}.${number}`, actor: SYSTEM };
  await executeCommand(parts, context, number, command);
}

/** @throws whatever failed, after all others had their turn: the next try finds only what is left */
export async function forEach(numbers: readonly string[], work: (number: string) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (let start = 0; start < numbers.length; start += AT_ONCE) {
    const results = await Promise.allSettled(numbers.slice(start, start + AT_ONCE).map(work));
    failures.push(...results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${numbers.length} failed`);
}

/** @returns the record, or null where there is none */
export async function find({ table }: DeskParts, tenant: string, number: string): Promise<IncidentRecord | null> {
  try {
    return (await readMeta(table, tenant, number)).record;
  } catch (error) {
    if (isDomainError(error, 'not-found')) return null;
    throw error;
  }
}
