import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { RECORD_TYPES } from '#domain/record-types.ts';
import { framed } from '#shared/middleware/framed.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import { applyDue } from '#shared/use-cases/due/apply-due.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { tellDueGaps } from '#shared/use-cases/on-call/tell-gaps.ts';
import { type Swept, sweepTimers } from '#shared/use-cases/timers/sweep-timers.ts';
import { env } from './env.ts';
import { deadLetterKeeper } from './keep-dead-letters.ts';
import { tellDue } from './tell-due.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });
const bus = new EventBridgeClient({});
const sqs = new SQSClient({});
const keepDeadLetters = deadLetterKeeper(parts.table, sqs, {
  mail: env.MAIL_DEAD_LETTERS_URL,
  alerts: env.ALERT_DEAD_LETTERS_URL,
});

/**
 * Finds timers whose message was lost; that it finds one is an alarm, and so is every record that fails for what it is. What AWS
 * fails on ends, after all others had their turn, in the queue of what failed.
 * Digests of mail, bundles of pages and heartbeats, which have no timer, are found here alone, and so are gaps on call, what time makes of
 * records of other kinds, mails and alerts the desk gave up on; nothing of it keeps another from its turn.
 */
export const handler = framed<unknown, { found: number }>().handler(async () => {
  const now = new Date().toISOString();
  const [digests, letters, gaps, records, timers] = await Promise.allSettled([
    tellDue(parts, bus, env.BUS_NAME, now),
    keepDeadLetters(now),
    tellDueGaps(parts, now),
    applyAllDue(now),
    sweepTimers(parts, now),
  ]);
  const failures = [digests, letters, gaps, records, timers].flatMap((half) =>
    half.status === 'rejected' ? [half.reason] : [],
  );
  const found = timers.status === 'fulfilled' ? report(timers.value) : 0;
  for (const half of [digests, gaps, records]) if (half.status === 'fulfilled') failures.push(...half.value);
  if (timers.status === 'fulfilled') failures.push(...timers.value.failures);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} parts of the sweep failed`);
  return { found };
});

/** What time makes of records of other kinds than incidents, as their types say. */
async function applyAllDue(now: string): Promise<readonly unknown[]> {
  const kinds = RECORD_TYPES.filter(({ whenDue }) => whenDue !== undefined);
  return (await Promise.all(kinds.map((type) => applyDue(parts, type, now)))).flat();
}

function report({ found, failing, unreadableConfigurations }: Swept): number {
  if (found > 0) count('SweepFoundTimers', found);
  if (failing > 0) {
    count('RecordsFailing', failing);
    log('RECORDS_FAILING', { count: failing });
  }
  if (unreadableConfigurations > 0) count('ConfigurationsUnreadable', unreadableConfigurations);
  log(found > 0 ? 'SWEEP_FOUND' : 'SWEEP_CLEAN', { count: found });
  return found;
}
