import { FunctionWorker, type WorkerOptions } from '#local/lambda/function-worker.ts';
import type { WorkerAnswer, WorkerCall } from '#local/lambda/worker-protocol.ts';

/** The workers of one function: started when needed, kept warm, never more than `most`; further calls wait their turn. */
export class FunctionPool {
  readonly #options: WorkerOptions;
  readonly #most: number;
  readonly #idle: FunctionWorker[] = [];
  readonly #all = new Set<FunctionWorker>();
  readonly #waiting: ((worker: FunctionWorker) => void)[] = [];

  constructor(options: WorkerOptions, most: number) {
    this.#options = options;
    this.#most = most;
  }

  async call(call: WorkerCall): Promise<WorkerAnswer> {
    const worker = await this.#take();
    const answer = await worker.call(call);
    this.#giveBack(worker);
    return answer;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.stop()));
  }

  #take(): FunctionWorker | Promise<FunctionWorker> {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.alive) return idle;
      this.#all.delete(idle);
    }
    if (this.#all.size < this.#most) return this.#begin();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #begin(): FunctionWorker {
    const worker = new FunctionWorker(this.#options);
    this.#all.add(worker);
    return worker;
  }

  #giveBack(worker: FunctionWorker): void {
    if (!worker.alive) this.#all.delete(worker);
    const next = this.#waiting.shift();
    if (next) next(worker.alive ? worker : this.#begin());
    else if (worker.alive) this.#idle.push(worker);
  }
}
