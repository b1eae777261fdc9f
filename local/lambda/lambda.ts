import { randomUUID } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import type { DeskIam } from '#local/iam/iam.ts';
import { AsyncQueue } from '#local/lambda/async-queue.ts';
import { environmentOf } from '#local/lambda/environment.ts';
import { type FunctionConfig, functionsOf } from '#local/lambda/function-config.ts';
import { FunctionPool } from '#local/lambda/function-pool.ts';
import { FunctionWorker } from '#local/lambda/function-worker.ts';
import type {
  Destinations,
  InvokeResult,
  Lambda,
  LocalState,
  Log,
  Principal,
  ResetOptions,
  Resources,
  VirtualClock,
  Work,
} from '#local/runtime.ts';
import type { Assembly } from '#local/template/assembly.ts';

/** Of what a function is given and answers in a call that waits for it. */
const LARGEST_PAYLOAD_BYTES = 6_291_556;
/** Of an event nobody waits for: what AWS takes in every region. */
const LARGEST_ASYNC_BYTES = 256 * 1024;

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
  readonly slackUrl: string;
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
  /** Nothing accepted is left; unless they are to stay warm, functions start anew, without what their code kept between two calls. */
  reset(options: ResetOptions): Promise<void>;
}

/** Runs the functions of the template from their bundles. */
export function createLambda(options: LambdaOptions): DeskLambda {
  return new TemplateLambda(options);
}

class TemplateLambda implements DeskLambda {
  readonly #options: LambdaOptions;
  readonly #functions: ReadonlyMap<string, DeskFunction>;
  readonly #queue: AsyncQueue;

  constructor(options: LambdaOptions) {
    this.#options = options;
    const configs = functionsOf(options.resources, options.assembly);
    this.#functions = new Map(configs.map((config) => [config.arn, prepare(config, options)]));
    this.#queue = new AsyncQueue({
      ...options,
      run: (...call) => this.#run(...call),
      configOf: (arn) => this.#find(arn).config,
      sendFailure: (config, body) => this.#sendFailure(config, body),
    });
  }

  get functionNames(): readonly string[] {
    return [...this.#functions.values()].map(({ config }) => config.name);
  }

  roleOf(arn: string): Principal {
    return this.#find(arn).role;
  }

  async invoke(arn: string, payload: unknown, principal: Principal): Promise<InvokeResult> {
    this.#assertMayCall(arn, principal);
    return this.#run(arn, fitting(JSON.stringify(payload), LARGEST_PAYLOAD_BYTES), randomUUID());
  }

  async invokeAsync(arn: string, payload: unknown, principal: Principal): Promise<void> {
    this.#assertMayCall(arn, principal);
    this.#queue.accept(arn, fitting(JSON.stringify(payload), LARGEST_ASYNC_BYTES));
  }

  start(): void {
    this.#queue.start();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#functions.values()].map(({ pool }) => pool?.stop()));
  }

  async reset({ warm = false }: ResetOptions): Promise<void> {
    this.#queue.clear();
    if (!warm) await this.stop();
  }

  #assertMayCall(arn: string, principal: Principal): void {
    this.#find(arn);
    this.#options.iam.assertAllowed(principal, 'lambda:InvokeFunction', arn);
  }

  #find(arn: string): DeskFunction {
    const found = this.#functions.get(unqualified(arn));
    const isQualified = arn !== unqualified(arn) && !arn.endsWith(':$LATEST');
    const exists = found !== undefined && (!isQualified || this.#options.resources.byArn(arn) !== undefined);
    if (!exists) throw new WireError('ResourceNotFoundException', `Function not found: ${arn}`, 404);
    return found;
  }

  #run(arn: string, event: string, requestId: string): Promise<InvokeResult> {
    const { work, log } = this.#options;
    return work.track(`call of ${arn}`, callFunction(this.#find(arn), { event, requestId, arn }, log));
  }

  async #sendFailure({ name, arn, onFailure }: FunctionConfig, body: string): Promise<void> {
    if (onFailure) return this.#options.destinations.send(onFailure, { body }, this.roleOf(arn));
    this.#options.log.warn(
      'lambda',
      `${name} failed for good and the event is dropped: it has no on-failure destination`,
    );
  }
}

/** What Lambda refuses to take at all. */
function fitting(payload: string, most: number): string {
  const bytes = Buffer.byteLength(payload);
  if (bytes <= most) return payload;
  throw new WireError(
    'RequestTooLargeException',
    `${bytes} byte payload is too large for the event (limit ${most} bytes)`,
    413,
  );
}

/** `arn:aws:lambda:<region>:<account>:function:<name>` of an ARN that may end in a version or an alias. */
function unqualified(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

function prepare(
  config: FunctionConfig,
  { iam, awsUrl, slackUrl, log, time, destinations }: LambdaOptions,
): DeskFunction {
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
  if ('result' in answer) return answered(config, answer.result, log);
  log.info(
    config.name,
    `ERROR ${answer.error.errorType}: ${answer.error.errorMessage}\n${answer.error.trace?.join('\n') ?? ''}`,
  );
  return { payload: answer.error, functionError: 'Unhandled' };
}

/** A larger answer is lost, and the call a failed one. */
function answered({ name }: FunctionConfig, result: string, log: Log): InvokeResult {
  const bytes = Buffer.byteLength(result);
  if (bytes <= LARGEST_PAYLOAD_BYTES) return { payload: JSON.parse(result) };
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${LARGEST_PAYLOAD_BYTES} bytes).`;
  log.info(name, `ERROR Function.ResponseSizeTooLarge: ${errorMessage}`);
  return { payload: { errorType: 'Function.ResponseSizeTooLarge', errorMessage }, functionError: 'Unhandled' };
}
