import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { governing } from '#domain/configuration/governing.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { type ClockComparison, compareClocks } from '#domain/sla/clock/clock-comparison.ts';
import {
  type Replayed,
  type ReplayHead,
  readHead,
  readResult,
  resultItem,
} from '#shared/store/tenants/replay-items.ts';
import { finishPage, readPage } from '#shared/store/tenants/replay-pages.ts';
import { log } from '#shared/telemetry/log.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Decided } from '#shared/use-cases/records/run-command.ts';
import type { ReplayKey } from './replay-plan.ts';

/** Moved at the same time; with four pages at once twenty writers, far from what a partition of one record each takes. */
export const AT_ONCE = 5;

type Target = VersionedConfiguration;

/** Moves every record of a page to the replay's version. Done twice, the second time finds everything moved. */
export async function replayPage(parts: DeskParts, { tenant, id, page }: ReplayKey & { page: number }, now: string) {
  const head = await readHead(parts.table, tenant, id);
  const found = await readPage(parts.table, tenant, id, page);
  if (head === null || found === null) throw new Error(`there is no page ${page} of replay ${id}`);
  if (found.finished) return { page, records: 0 };
  const { configurations } = parts;
  const current = await configurations.current(tenant);
  const to = governing(await configurations.version(tenant, head.to), current);
  const results: (Replayed | null)[] = [];
  for (let start = 0; start < found.numbers.length; start += AT_ONCE) {
    const numbers = found.numbers.slice(start, start + AT_ONCE);
    results.push(...(await Promise.all(numbers.map((number) => replayOne(parts, tenant, head, { number, to, now })))));
  }
  const named = results.filter((result) => result !== null);
  const changed = named.filter(({ reason }) => reason === null);
  const breached = changed.filter(({ clocks }) => clocks.some(({ effect }) => effect === 'breached')).length;
  const failed = named.filter(({ reason }) => reason !== null);
  await finishPage(parts.table, tenant, head, { page: found, changed: changed.length, breached, failed });
  return { page, records: found.numbers.length };
}

/** @returns what the report says of one record; null when nothing of its clocks is different */
async function replayOne(
  parts: DeskParts,
  tenant: string,
  head: ReplayHead,
  { number, to, now }: { number: string; to: Target; now: string },
): Promise<Replayed | null> {
  const why = `replay ${head.id}`;
  const report = (decided: Decided) => {
    const clocks = differences(decided, now);
    return clocks.length === 0 ? [] : [resultItem(tenant, head, { number, clocks, reason: null })];
  };
  try {
    const context = { tenant, now, id: `${head.id}.${number}`, actor: SYSTEM };
    await executeCommand(parts, context, number, { type: 'reconfigure', to, why }, report);
    return await readResult(parts.table, tenant, head.id, number);
  } catch (error) {
    // Recovery: the report names it and the others go on; what AWS refuses is tried again with the whole page.
    if (error instanceof Error && '$metadata' in error) throw error;
    log('REPLAY_FAILED_ON', { tenant, number, reason: head.id }, error);
    return { number, clocks: [], reason: reasonOf(error) };
  }
}

function differences({ before, rules, decision }: Decided, now: string): ClockComparison[] {
  const was = { clocks: before.clocks, calendars: rules.document.calendars };
  const is = { clocks: decision.record.clocks, calendars: decision.configuration.document.calendars };
  return compareClocks(was, is, now).filter(({ effect }) => effect !== null);
}

function reasonOf(error: unknown): string {
  if (isDomainError(error, 'conflict')) return error.data.reason;
  if (error instanceof DomainError) return error.message;
  return error instanceof Error ? error.name : 'unknown';
}
