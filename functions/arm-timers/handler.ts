import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { framed } from '#shared/middleware/framed.ts';
import { eachRecord } from '#shared/streams/each-record.ts';
import { readSnapshotChange } from '#shared/streams/read-snapshot.ts';
import { setAsideIn } from '#shared/streams/set-aside.ts';
import { log } from '#shared/telemetry/log.ts';
import { env } from './env.ts';
import { type TimerExecution, toExecution } from './to-execution.ts';

const stepFunctions = new SFNClient({});
const setAside = setAsideIn(env.DEAD_LETTERS_URL);

/** Starts one execution per timer generation. Older ones are left to end by themselves: they will find themselves stale. */
export const handler = framed<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler((event) =>
  eachRecord(event, arm, setAside),
);

async function arm(record: DynamoDBRecord): Promise<void> {
  const execution = toExecution(readSnapshotChange(record));
  if (execution !== null) await start(execution);
}

async function start({ name, input }: TimerExecution): Promise<void> {
  try {
    await stepFunctions.send(new StartExecutionCommand({ stateMachineArn: env.STATE_MACHINE_ARN, name, input }));
    log('TIMER_ARMED', { reason: name });
  } catch (error) {
    // The same timer was started before and has even ended: there is nothing left to arm.
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
}
