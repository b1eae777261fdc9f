import { randomUUID } from 'node:crypto';
import type { DeskIam } from '#local/iam/iam.ts';
import { AsyncQueue } from '#local/lambda/async-queue.ts';
import { environmentOf } from '#local/lambda/environment.ts';
import { type FunctionConfig, functionsOf } from '#local/lambda/function-config.ts';
import { FunctionPool } from '#local/lambda/function-pool.ts';
import type {
  Destinations,
  InvokeResult,
  Lambda,
  LocalState,
  Log,
  Principal,
  Resources,
  VirtualClock,
  Work,
} from '#local/runtime.ts';
import type { Assembly } from '#local/template/assembly.ts';
import { WireError } from '#local/wire-error.ts';

export interface LambdaOptions {
  readonly resources: Resources;
  readonly assembly: Assembly;
  readonly iam: DeskIam;
  readonly state: LocalState;
  readonly clock: VirtualClock;
  readonly work: Work;
  readonly log: Log;
  readonly destinations: Destinations;
  readonly awsUrl: string;
  readonly time: SharedArrayBuffer;
}

interface DeskFunction {
  readonly config: FunctionConfig;
  readonly role: Principal;
  readonly pool: FunctionPool | undefined;
}

export interface DeskLambda extends Lambda {
  readonly functionNames: readonly string[];
  /** The role a function runs with. */
  roleOf(arn: string): Principal;
  start(): void;
  stop(): Promise<void>;
}

/** Runs the functions of the template from their bundles. */
export function createLambda(options: LambdaOptions): DeskLambda {
  const functions = new Map(
    functionsOf(options.resources, options.assembly).map((config) => [config.arn, prepare(config, options)]),
  );

  const find = (arn: string): DeskFunction => {
    const found = functions.get(unqualified(arn));
    const qualifierExists =
      arn === unqualified(arn) || arn.endsWith(':$LATEST') || options.resources.byArn(arn) !== undefined;
    if (!found || !qualifierExists) throw new WireError('ResourceNotFoundException', `Function not found: ${arn}`, 404);
    return found;
  };

  const run = (arn: string, event: string, requestId: string): Promise<InvokeResult> =>
    options.work.track(`call of ${arn}`, callFunction(find(arn), { event, requestId, arn }, options.log));

  const queue = new AsyncQueue({
    ...options,
    run,
    configOf: (arn) => find(arn).config,
    sendFailure: async (config, body) => {
      if (config.onFailure) await options.destinations.send(config.onFailure, { body }, find(config.arn).role);
      else
        options.log.warn(
          'lambda',
          `${config.name} failed for good and the event is dropped: it has no on-failure destination`,
        );
    },
  });

  return {
    functionNames: [...functions.values()].map(({ config }) => config.name),
    roleOf: (arn) => find(arn).role,
    invoke: async (arn, payload, principal) => {
      find(arn);
      options.iam.assertAllowed(principal, 'lambda:InvokeFunction', arn);
      return run(arn, JSON.stringify(payload), randomUUID());
    },
    invokeAsync: async (arn, payload, principal) => {
      find(arn);
      options.iam.assertAllowed(principal, 'lambda:InvokeFunction', arn);
      queue.accept(arn, payload);
    },
    start: () => queue.start(),
    stop: async () => {
      await Promise.all([...functions.values()].map(({ pool }) => pool?.stop()));
    },
  };
}

/** `arn:aws:lambda:<region>:<account>:function:<name>` of an ARN that may end in a version or an alias. */
function unqualified(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

function prepare(config: FunctionConfig, { iam, awsUrl, log, time }: LambdaOptions): DeskFunction {
  const role = iam.assume(config.roleArn, 'lambda.amazonaws.com');
  const named: Principal = { kind: 'role', arn: config.roleArn, name: config.name };
  const environment = environmentOf(config, iam.credentialsOf(config.roleArn, config.name), awsUrl);
  const onLine = mayLog(config, role, iam) ? (line: string) => log.info(config.name, line) : () => undefined;
  const { bundle, handler, memoryMegabytes } = config;
  const pool = bundle
    ? new FunctionPool({ start: { time, bundle, handler }, environment, memoryMegabytes, onLine }, config.workers)
    : undefined;
  return { config, role: named, pool };
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

async function callFunction(
  { config, pool }: DeskFunction,
  call: { event: string; requestId: string; arn: string },
  log: Log,
): Promise<InvokeResult> {
  if (!pool)
    return {
      functionError: 'Unhandled',
      payload: { errorType: 'Runtime.ImportModuleError', errorMessage: 'the template has no bundle for this function' },
    };
  const answer = await pool.call({ ...call, invokedArn: call.arn, timeoutMs: config.timeoutMs });
  if ('result' in answer) return { payload: JSON.parse(answer.result) };
  log.info(
    config.name,
    `ERROR ${answer.error.errorType}: ${answer.error.errorMessage}\n${answer.error.trace?.join('\n') ?? ''}`,
  );
  return { payload: answer.error, functionError: 'Unhandled' };
}
