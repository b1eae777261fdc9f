import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FunctionFailure, WorkerAnswer, WorkerCall, WorkerStart } from '#local/lambda/worker-protocol.ts';

export interface WorkerOptions {
  readonly start: WorkerStart;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly onLine: (line: string) => void;
}

// Lambda gives the code outside the handler ten seconds of its own.
const START_MS = 10_000;
// Left alone, V8 lets what is short-lived take up to a hundred megabytes in each thread before it tidies up.
const YOUNG_MEGABYTES = 48;

/** One execution environment: a thread with its own modules, its own environment and its own end. */
export class FunctionWorker {
  readonly #worker: Worker;
  #answered: ((answer: WorkerAnswer) => void) | undefined;
  #cold = true;
  alive = true;

  constructor({ start, environment, memoryMegabytes, onLine }: WorkerOptions) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: start,
      env: { ...environment },
      // Nothing of this process reaches a function: no arguments, no flags, no streams.
      execArgv: [],
      argv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) readLines(stream, onLine);
    this.#worker.on('message', (answer: WorkerAnswer) => this.#settle(answer));
    this.#worker.on('error', (error: Error) =>
      this.#end({ errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] }),
    );
    this.#worker.on('exit', () =>
      this.#end({ errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited without providing a reason' }),
    );
  }

  /** One call at a time. A call that takes too long ends the worker, as it would on Lambda. */
  call(call: WorkerCall): Promise<WorkerAnswer> {
    const allowedMs = call.timeoutMs + (this.#cold ? START_MS : 0);
    this.#cold = false;
    return new Promise((resolve) => {
      const timeout = setTimeout(() => {
        this.#end({
          errorType: 'Sandbox.Timedout',
          errorMessage: `RequestId: ${call.requestId} Error: Task timed out after ${(call.timeoutMs / 1000).toFixed(2)} seconds`,
        });
        void this.stop();
      }, allowedMs).unref();
      this.#answered = (answer) => {
        clearTimeout(timeout);
        resolve(answer);
      };
      this.#worker.postMessage(call);
    });
  }

  /** A call under way is never answered: whoever made it will make it again, as after a crash of the desk. */
  async stop(): Promise<void> {
    this.alive = false;
    this.#answered = undefined;
    await this.#worker.terminate();
  }

  #settle(answer: WorkerAnswer): void {
    const answered = this.#answered;
    this.#answered = undefined;
    answered?.(answer);
  }

  #end(error: FunctionFailure): void {
    this.alive = false;
    this.#settle({ error });
  }
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  createInterface({ input: stream }).on('line', onLine);
}
