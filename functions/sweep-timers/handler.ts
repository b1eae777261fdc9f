import { createDeskParts } from '#shared/desk/create-desk.ts';
import { sweepTimers } from '#shared/desk/sweep-timers.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import { env } from './env.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** Finds timers whose message was lost. That it finds something is an alarm. */
export async function handler(): Promise<{ found: number }> {
  const found = await sweepTimers(parts, new Date().toISOString());
  if (found > 0) count('SweepFoundTimers', found);
  log(found > 0 ? 'SWEEP_FOUND' : 'SWEEP_CLEAN', { count: found });
  return { found };
}
