import type { FunctionWorker } from '#local/lambda/function-worker.ts';
import type { WorkerAnswer, WorkerCall } from '#local/lambda/worker-protocol.ts';

/** As Lambda ends what nobody has called for a while: a worker holds some 30 MB, a call needs one again within half a second. */
const IDLE_MS = 60_000;

/** What the pool needs of a worker. */
type Worker = Pick<FunctionWorker, 'alive' | 'call' | 'stop'>;

/** The workers of one function: started when needed, never more than `most`; further calls wait their turn. One is kept warm. */
export class FunctionPool {
  readonly #start: () => Worker;
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  #ending: NodeJS.Timeout | undefined;
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(start: () => Worker, most: number) {
    this.#start = start;
    this.#most = most;
  }

  async call(call: WorkerCall): Promise<WorkerAnswer> {
    const worker = await this.#take();
    const answer = await worker.call(call);
    this.#giveBack(worker);
    return answer;
  }

  /** Ends all workers; the next call starts a new one. */
  async stop(): Promise<void> {
    clearTimeout(this.#ending);
    this.#ending = undefined;
    const workers = [...this.#all];
    this.#all.clear();
    this.#idle.length = 0;
    await Promise.all(workers.map((worker) => worker.stop()));
  }

  #take(): Worker | Promise<Worker> {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.alive) return idle;
      this.#all.delete(idle);
    }
    if (this.#all.size < this.#most) return this.#begin();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #begin(): Worker {
    const worker = this.#start();
    this.#all.add(worker);
    return worker;
  }

  #giveBack(worker: Worker): void {
    if (!worker.alive) this.#all.delete(worker);
    const next = this.#waiting.shift();
    if (next) next(worker.alive ? worker : this.#begin());
    else if (worker.alive) this.#idle.push(worker);
    this.#endSurplusLater();
  }

  /** Those that were idle all the while: the last one given back is the first one taken. */
  #endSurplusLater(): void {
    if (this.#all.size <= 1 || this.#ending !== undefined) return;
    const before = new Set(this.#idle.slice(0, this.#all.size - 1));
    this.#ending = setTimeout(() => {
      this.#ending = undefined;
      this.#endIdle(before);
      this.#endSurplusLater();
    }, IDLE_MS).unref();
  }

  #endIdle(candidates: ReadonlySet<Worker>): void {
    const surplus = this.#idle.filter((worker) => candidates.has(worker)).slice(0, this.#all.size - 1);
    for (const worker of surplus) {
      this.#idle.splice(this.#idle.indexOf(worker), 1);
      this.#all.delete(worker);
      void worker.stop();
    }
  }
}
