import { randomUUID } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import { AsyncQueue } from '#local/lambda/async-queue.ts';
import { callFunction } from '#local/lambda/call-function.ts';
import { type FunctionConfig, functionsOf } from '#local/lambda/function-config.ts';
import { fitting, LARGEST_ASYNC_BYTES, LARGEST_PAYLOAD_BYTES } from '#local/lambda/payload-size.ts';
import { type RunnableFunction, runnableOf, type Surroundings } from '#local/lambda/runnable-function.ts';
import type {
  InvokeResult,
  Lambda,
  LocalState,
  Principal,
  ResetOptions,
  Resources,
  VirtualClock,
  Work,
} from '#local/runtime.ts';
import type { Assembly } from '#local/template/assembly.ts';

export interface LambdaOptions extends Surroundings {
  readonly resources: Resources;
  readonly assembly: Assembly;
  readonly state: LocalState;
  readonly clock: VirtualClock;
  readonly work: Work;
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
  readonly #functions: ReadonlyMap<string, RunnableFunction>;
  readonly #queue: AsyncQueue;

  constructor(options: LambdaOptions) {
    this.#options = options;
    const configs = functionsOf(options.resources, options.assembly);
    this.#functions = new Map(configs.map((config) => [config.arn, runnableOf(config, options)]));
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

  async invoke(arn: string, payload: unknown, principal: Principal, gaveUp?: AbortSignal): Promise<InvokeResult> {
    this.#assertMayCall(arn, principal);
    return this.#run(arn, fitting(JSON.stringify(payload), LARGEST_PAYLOAD_BYTES), randomUUID(), gaveUp);
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

  #find(arn: string): RunnableFunction {
    const found = this.#functions.get(unqualified(arn));
    const isQualified = arn !== unqualified(arn) && !arn.endsWith(':$LATEST');
    const exists = found !== undefined && (!isQualified || this.#options.resources.byArn(arn) !== undefined);
    if (!exists) throw new WireError('ResourceNotFoundException', `Function not found: ${arn}`, 404);
    return found;
  }

  #run(arn: string, event: string, requestId: string, gaveUp?: AbortSignal): Promise<InvokeResult> {
    const { work, log } = this.#options;
    return work.track(`call of ${arn}`, callFunction(this.#find(arn), { event, requestId, arn }, log, gaveUp));
  }

  async #sendFailure({ name, arn, onFailure }: FunctionConfig, body: string): Promise<void> {
    if (onFailure) return this.#options.destinations.send(onFailure, { body }, this.roleOf(arn));
    this.#options.log.warn(
      'lambda',
      `${name} failed for good and the event is dropped: it has no on-failure destination`,
    );
  }
}

/** `arn:aws:lambda:<region>:<account>:function:<name>` of an ARN that may end in a version or an alias. */
function unqualified(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}
