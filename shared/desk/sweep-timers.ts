import { type DueTimer, dueTimers } from '#shared/store/due-timers.ts';
import { readMeta } from '#shared/store/incident-reader.ts';
import { log } from '#shared/telemetry/log.ts';
import type { DeskParts } from './desk-parts.ts';
import { fireTimer } from './fire-timer.ts';

/** Timers that are late by less may be on their way: with a sweep a minute nothing waits longer than two (Semantics, rule 21). */
const GRACE_MS = 45_000;
/** Of each shard in one sweep: at some 20 ms each well within the function's time; the next sweep goes on. */
const MOST_PER_SHARD = 250;
/** Fired at the same time, so that a storm does not wait in line. */
const AT_ONCE = 10;

export interface Swept {
  found: number;
  readonly failures: unknown[];
}

/**
 * Fires what should have fired by itself, by the very same code. One that fails is told and passed over: it must not keep
 * the others waiting.
 *
 * @returns how many it applied, and why others failed
 */
export async function sweepTimers(parts: DeskParts, now: string): Promise<Swept> {
  const before = new Date(Date.parse(now) - GRACE_MS).toISOString();
  const due = await dueTimers(parts.table, before, MOST_PER_SHARD);
  const swept: Swept = { found: 0, failures: [] };
  for (let start = 0; start < due.length; start += AT_ONCE) {
    await Promise.all(due.slice(start, start + AT_ONCE).map((timer) => fireOrTell(parts, timer, now, swept)));
  }
  return swept;
}

async function fireOrTell(parts: DeskParts, { tenant, number }: DueTimer, now: string, swept: Swept): Promise<void> {
  try {
    const { generation } = await readMeta(parts.table, tenant, number);
    const { outcome } = await fireTimer(parts, { tenant, number, generation }, now);
    if (outcome === 'applied') swept.found += 1;
  } catch (error) {
    log('SWEEP_FAILED_ON', { tenant, number }, error);
    swept.failures.push(error);
  }
}
