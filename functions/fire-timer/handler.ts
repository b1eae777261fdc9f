import * as z from 'zod';
import { isDomainError } from '#domain/kernel/errors.ts';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { isTransient } from '#shared/store/table/transient.ts';
import { log } from '#shared/telemetry/log.ts';
import { createDeskParts } from '#shared/use-cases/desk/create-desk.ts';
import { tellUnreadable } from '#shared/use-cases/kernel/tell-unreadable.ts';
import { type Fired, type FiredTimer, fireTimer } from '#shared/use-cases/timers/fire-timer.ts';
import { env } from './env.ts';

const TimerSchema = z.object({
  tenant: z.string().min(1),
  number: z.string().min(1),
  generation: z.int().min(1),
  kind: z.string(),
  at: z.iso.datetime(),
});

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** Named so that the state machine knows it and tries again a second later. */
class TimerFiredEarly extends Error {
  override readonly name = 'TimerFiredEarly';
}

/** The same, for what passes by itself: throttling, a failover, too many writers. */
class DeskBusy extends Error {
  override readonly name = 'DeskBusy';
}

/** Applies what is due on one incident. @throws TimerFiredEarly when called before the instant, DeskBusy when it was no use now */
export const handler = framed<unknown, Fired>()
  .use(parsedBy(TimerSchema))
  .handler(async (timer) => {
    const { tenant, number, generation, kind } = timer;
    const fired = await fireOrTell(timer);
    if (fired.outcome === 'early') throw new TimerFiredEarly(`${fired.milliseconds} ms early`);
    if (fired.outcome !== 'unreadable')
      log(fired.outcome === 'stale' ? 'TIMER_STALE' : 'TIMER_FIRED', { tenant, number, generation, kind });
    return fired;
  });

/** Trying again would not make a record readable: the sweep has it from here on, and the execution ends. */
async function fireOrTell(timer: FiredTimer): Promise<Fired> {
  try {
    return await fireTimer(parts, timer, new Date().toISOString());
  } catch (error) {
    if (isTransient(error)) throw new DeskBusy('it passes by itself', { cause: error });
    if (!isDomainError(error, 'unreadable')) throw error;
    await tellUnreadable(parts.table, timer.tenant, error);
    return { outcome: 'unreadable' };
  }
}
