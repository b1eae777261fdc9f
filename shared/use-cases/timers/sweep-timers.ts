import { CONFIGURATION } from '#domain/kernel/errors.ts';
import { type DueTimer, dueTimers } from '#shared/store/incidents/due-timers.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { failingRecords } from '#shared/store/records/failing-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { fireTimer } from './fire-timer.ts';
import { keyOfRecord, lookAgain, orNoted, type Sweep, type Tried } from './try-failing.ts';

/** Timers that are late by less may be on their way: with a sweep a minute nothing waits longer than two (Semantics, rule 21). */
const GRACE_MS = 45_000;
/** Of each shard in one sweep: at some 20 ms each well within the function's time; the next sweep goes on. */
export const MOST_PER_SHARD = 250;
/** Fired at the same time, so that a storm does not wait in line. */
const AT_ONCE = 10;
/** Looked at again in one sweep; in the end each is looked at once an hour. */
const MOST_LOOKED_AT = 100;

export interface Swept {
  /** How many timers it applied. */
  readonly found: number;
  /** What AWS failed on: the next sweep tries all of it again. */
  readonly failures: readonly unknown[];
  /** How many records fail for what they are, after this sweep. */
  readonly failing: number;
  /** Of how many tenants what should hold cannot be read. */
  readonly unreadableConfigurations: number;
}

/**
 * Fires what should have fired by itself, by the very same code. A record that fails for what it is is noted, and passed over
 * until it is its time again (ADR 0062): it neither keeps the others waiting nor takes their places.
 */
export async function sweepTimers(parts: DeskParts, now: string): Promise<Swept> {
  const known = new Map((await failingRecords(parts.table)).map((record) => [keyOfRecord(record), record]));
  const sweep: Sweep = { parts, now, known };
  const isWanted = (record: DueTimer) => (known.get(keyOfRecord(record))?.nextAt ?? '') <= now;
  const before = new Date(Date.parse(now) - GRACE_MS).toISOString();
  const due = await dueTimers(parts.table, before, MOST_PER_SHARD, isWanted);
  const timers = new Set(due.map(keyOfRecord));
  const others = [...known.values()].filter((record) => isWanted(record) && !timers.has(keyOfRecord(record)));
  const fired = await someAtOnce(due, (timer) => orNoted(sweep, timer, 'timer', () => fire(parts, timer, now)));
  const looked = await someAtOnce(others.slice(0, MOST_LOOKED_AT), (record) => lookAgain(sweep, record));
  const unreadableConfigurations = [...known.values()].filter(({ number }) => number === CONFIGURATION).length;
  return {
    found: fired.filter((result) => result === 'applied').length,
    failures: [...fired, ...looked].flatMap((result) => (typeof result === 'object' ? [result.failure] : [])),
    failing: known.size - unreadableConfigurations,
    unreadableConfigurations,
  };
}

async function fire(parts: DeskParts, { tenant, number }: DueTimer, now: string): Promise<'applied' | 'nothing'> {
  const { generation } = await readMeta(parts.table, tenant, number);
  const { outcome } = await fireTimer(parts, { tenant, number, generation }, now);
  return outcome === 'applied' ? 'applied' : 'nothing';
}

async function someAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<Tried>): Promise<Tried[]> {
  const results: Tried[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}
