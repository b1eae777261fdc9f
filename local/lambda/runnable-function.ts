import { WireError } from '#local/core/wire-error.ts';
import type { DeskIam } from '#local/iam/iam.ts';
import { environmentOf } from '#local/lambda/environment.ts';
import type { FunctionConfig } from '#local/lambda/function-config.ts';
import { FunctionPool } from '#local/lambda/function-pool.ts';
import { FunctionWorker } from '#local/lambda/function-worker.ts';
import type { Destinations, Log, Principal } from '#local/runtime.ts';

/** What functions are run in. */
export interface Surroundings {
  readonly iam: DeskIam;
  readonly log: Log;
  readonly destinations: Destinations;
  readonly awsUrl: string;
  readonly slackUrl: string;
  readonly time: SharedArrayBuffer;
}

/** A function of the template, ready to be called. */
export interface RunnableFunction {
  readonly config: FunctionConfig;
  readonly role: Principal;
  readonly pool: FunctionPool | undefined;
}

/** Its workers start with its first call. */
export function runnableOf(
  config: FunctionConfig,
  { iam, awsUrl, slackUrl, log, time, destinations }: Surroundings,
): RunnableFunction {
  // Messages name the function, as the session of an assumed role does on AWS.
  const role: Principal = { ...iam.assume(config.roleArn, 'lambda.amazonaws.com'), name: config.name };
  if (config.onFailure) destinations.assertMaySend(config.onFailure, role);
  const environment = environmentOf(config, iam.credentialsOf(config.roleArn, config.name), {
    ...{ awsUrl, slackUrl },
  });
  const onLine = mayLog(config, role, iam) ? (line: string) => log.info(config.name, line) : () => undefined;
  const { bundle, handler, memoryMegabytes } = config;
  const pool = bundle
    ? new FunctionPool(
        () => new FunctionWorker({ start: { time, bundle, handler }, environment, memoryMegabytes, onLine }),
        config.workers,
      )
    : undefined;
  return { config, role, pool };
}

/** Without its grant on the log group a function runs, and nothing of what it says is kept: as on AWS. */
function mayLog(config: FunctionConfig, role: Principal, iam: DeskIam): boolean {
  const [, , , region, account] = config.arn.split(':');
  const stream = `arn:aws:logs:${region}:${account}:log-group:${config.logGroup}:log-stream:local`;
  try {
    for (const action of ['logs:CreateLogStream', 'logs:PutLogEvents']) iam.assertAllowed(role, action, stream);
    return true;
  } catch (error) {
    if (error instanceof WireError) return false;
    throw error;
  }
}
