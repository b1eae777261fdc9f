import { isDomainError } from '#domain/kernel/errors.ts';
import { isTransient } from '#shared/store/table/transient.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { tellUnreadable } from '#shared/use-cases/kernel/tell-unreadable.ts';
import { type Fired, type FiredTimer, fireTimer } from '#shared/use-cases/timers/fire-timer.ts';

/** Named so that the state machine knows it and tries again a second later. */
class TimerFiredEarly extends Error {
  override readonly name = 'TimerFiredEarly';
}

/** The same, for what passes by itself: throttling, a failover, too many writers. */
class DeskBusy extends Error {
  override readonly name = 'DeskBusy';
}

/**
 * Trying again would not make a record readable: the sweep has it from here on, and the execution ends.
 *
 * @throws TimerFiredEarly when called before the instant, DeskBusy when it was no use now
 */
export async function fireOrTell(parts: DeskParts, timer: FiredTimer, now: string): Promise<Fired> {
  const fired = await fireTimer(parts, timer, now).catch((error: unknown) => tellOrThrow(parts, timer, error));
  if (fired.outcome === 'early') throw new TimerFiredEarly(`${fired.milliseconds} ms early`);
  return fired;
}

async function tellOrThrow({ table }: DeskParts, { tenant }: FiredTimer, error: unknown): Promise<Fired> {
  if (isTransient(error)) throw new DeskBusy('it passes by itself', { cause: error });
  if (!isDomainError(error, 'unreadable')) throw error;
  await tellUnreadable(table, tenant, error);
  return { outcome: 'unreadable' };
}
