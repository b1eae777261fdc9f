import { dueTimers } from '#shared/store/due-timers.ts';
import { readMeta } from '#shared/store/incident-reader.ts';
import type { DeskParts } from './desk-parts.ts';
import { fireTimer } from './fire-timer.ts';

/** Timers that are late by less may be on their way: with a sweep a minute nothing waits longer than two (Semantics, rule 21). */
const GRACE_MS = 45_000;
/** Of each shard in one sweep: at some 20 ms each well within the function's time; the next sweep goes on. */
const MOST_PER_SHARD = 250;
/** Fired at the same time, so that a storm does not wait in line. */
const AT_ONCE = 10;

/** Fires what should have fired by itself, by the very same code. @returns how many it found */
export async function sweepTimers(parts: DeskParts, now: string): Promise<number> {
  const before = new Date(Date.parse(now) - GRACE_MS).toISOString();
  const due = await dueTimers(parts.table, before, MOST_PER_SHARD);
  let found = 0;
  for (let start = 0; start < due.length; start += AT_ONCE) {
    const outcomes = due.slice(start, start + AT_ONCE).map(async ({ tenant, number }) => {
      const { generation } = await readMeta(parts.table, tenant, number);
      return fireTimer(parts, { tenant, number, generation }, now);
    });
    found += (await Promise.all(outcomes)).filter(({ outcome }) => outcome === 'applied').length;
  }
  return found;
}
