import * as z from 'zod';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { log } from '#shared/telemetry/log.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import type { Fired } from '#shared/use-cases/timers/fire-timer.ts';
import { env } from './env.ts';
import { fireOrTell } from './fire-or-tell.ts';

const TimerSchema = z.object({
  tenant: z.string().min(1),
  number: z.string().min(1),
  generation: z.int().min(1),
  kind: z.string(),
  at: z.iso.datetime(),
});

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** Applies what is due on one incident. @throws what the state machine knows by its name */
export const handler = framed<unknown, Fired>()
  .use(parsedBy(TimerSchema))
  .handler(async (timer) => {
    const { tenant, number, generation, kind } = timer;
    const fired = await fireOrTell(parts, timer, new Date().toISOString());
    if (fired.outcome !== 'unreadable')
      log(fired.outcome === 'stale' ? 'TIMER_STALE' : 'TIMER_FIRED', { tenant, number, generation, kind });
    return fired;
  });
