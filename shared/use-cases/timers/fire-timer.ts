import type { Timer } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { readStanding, type Standing } from '#shared/store/incidents/incident-reader.ts';
import { commit } from '#shared/store/incidents/incident-writer.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { runCommandOn } from '#shared/use-cases/records/run-command.ts';

/** A timer as its execution knows it. */
export interface FiredTimer {
  readonly tenant: string;
  readonly number: string;
  readonly generation: number;
}

/** What firing came to; `early` by so many milliseconds: the caller decides whether to wait that long. */
export type Fired =
  | { readonly outcome: 'applied'; readonly entries: number }
  | { readonly outcome: 'stale' | 'rearmed' | 'unreadable' }
  | { readonly outcome: 'early'; readonly milliseconds: number };

/**
 * An execution may wake a moment early, and its ten retries a second apart cover that. One that is earlier than this was
 * cut in two and is armed anew (Semantics, rule 22).
 */
const A_MOMENT_MS = 8_000;

/**
 * Applies all that is due of an incident, if the timer is still the one the record has planned (Semantics, rule 20).
 * An old generation or a record that is gone changes nothing.
 */
export async function fireTimer(parts: DeskParts, fired: FiredTimer, now: string): Promise<Fired> {
  const { tenant, number, generation } = fired;
  const found = await find(parts, tenant, number);
  const timer = found?.meta.timer ?? null;
  if (found === null || timer === null || found.meta.generation !== generation) return { outcome: 'stale' };
  const milliseconds = Date.parse(timer.at) - Date.parse(now);
  if (milliseconds > A_MOMENT_MS) return planAnew(parts, found.meta, timer, now);
  if (milliseconds > 0) return { outcome: 'early', milliseconds };
  const id = `${tenant}.${number}.g${generation}`;
  const outcome = await runCommandOn(parts, { tenant, now, id, actor: SYSTEM }, found, { type: 'fire-timers' });
  return { outcome: 'applied', entries: outcome.entries.length };
}

async function find({ table }: DeskParts, tenant: string, number: string): Promise<Standing | null> {
  try {
    return await readStanding(table, tenant, number);
  } catch (error) {
    if (isDomainError(error, 'not-found')) return null;
    throw error;
  }
}

/** The same plan under a new generation, so that the stream has it armed again. Losing to another writer is fine: it armed. @throws DomainError busy where DynamoDB had no room */
async function planAnew(
  { table, configurations }: DeskParts,
  before: MetaItem,
  timer: Timer,
  now: string,
): Promise<Fired> {
  const { record, generation } = before;
  const after = { ...before, timer, generation: generation + 1, plannedAt: now, entries: [] };
  const { document } = await configurations.version(record.tenant, record.configurationVersion);
  const refusal = await commit(table, { before, after, unique: [], configuration: document });
  if (refusal?.kind === 'collided') throw new DomainError('busy', { reason: 'the timer could not be planned anew' });
  return { outcome: 'rearmed' };
}
