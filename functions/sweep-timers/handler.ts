import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { createDeskParts } from '#shared/desk/create-desk.ts';
import { sweepTimers } from '#shared/desk/sweep-timers.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import { env } from './env.ts';
import { tellDueDigests } from './tell-due-digests.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });
const bus = new EventBridgeClient({});

/**
 * Finds timers whose message was lost; that it finds one is an alarm. What it cannot apply ends, after all others had their
 * turn, in the queue of what failed.
 * Digests of mail, which have no timer, are found here alone.
 */
export async function handler(): Promise<{ found: number }> {
  const now = new Date().toISOString();
  await tellDueDigests(parts.table, bus, env.BUS_NAME, now);
  const { found, failures } = await sweepTimers(parts, now);
  if (found > 0) count('SweepFoundTimers', found);
  log(found > 0 ? 'SWEEP_FOUND' : 'SWEEP_CLEAN', { count: found });
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} late timers could not be applied`);
  return { found };
}
