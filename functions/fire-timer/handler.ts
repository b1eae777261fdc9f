import * as z from 'zod';
import { createDeskParts } from '#shared/desk/create-desk.ts';
import { type Fired, fireTimer } from '#shared/desk/fire-timer.ts';
import { log } from '#shared/telemetry/log.ts';
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

/** Applies what is due on one incident. @throws TimerFiredEarly when called before the instant */
export async function handler(event: unknown): Promise<Fired> {
  const timer = TimerSchema.parse(event);
  const { tenant, number, generation, kind } = timer;
  const fired = await fireTimer(parts, timer, new Date().toISOString());
  if (fired.outcome === 'early') throw new TimerFiredEarly(`${fired.milliseconds} ms early`);
  log(fired.outcome === 'stale' ? 'TIMER_STALE' : 'TIMER_FIRED', { tenant, number, generation, kind });
  return fired;
}
