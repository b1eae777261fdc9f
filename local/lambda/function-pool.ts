import type { FunctionWorker } from '#local/lambda/function-worker.ts';
import type { WorkerAnswer, WorkerCall } from '#local/lambda/worker-protocol.ts';

/** As Lambda ends what nobody has called for a while: a worker holds some 60 MB, a call needs one again within half a second. */
const SURPLUS_IDLE_MS = 60_000;
/** The last one of a function stays longer: a pause in work is not its end. */
const LAST_IDLE_MS = 600_000;

/** As Lambda says it of a call for which it has no room. */
export const THROTTLED: WorkerAnswer = {
  error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' },
};

/** What the pool needs of a worker. */
type Worker = Pick<FunctionWorker, 'alive' | 'call' | 'stop'>;

/** The workers of one function: started when needed, never more than `most`; further calls wait their turn. */
export class FunctionPool {
  readonly #start: () => Worker;
  readonly #most: number;
  /** With when each was given back: the last one given back is the first one taken. */
  readonly #idle: { readonly worker: Worker; readonly since: number }[] = [];
  readonly #all = new Set<Worker>();
  #ending: NodeJS.Timeout | undefined;
  readonly #waiting: ((take: () => Worker | undefined) => void)[] = [];

  constructor(start: () => Worker, most: number) {
    this.#start = start;
    this.#most = most;
  }

  /** @param gaveUp - that nobody waits for the answer any more: a call that has not begun by then is never made */
  async call(call: WorkerCall, gaveUp?: AbortSignal): Promise<WorkerAnswer> {
    const worker = await this.#take(gaveUp);
    if (worker === undefined) return THROTTLED;
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

  #take(gaveUp: AbortSignal | undefined): Worker | Promise<Worker | undefined> {
    for (let worker = this.#idle.pop()?.worker; worker; worker = this.#idle.pop()?.worker) {
      if (worker.alive) return worker;
      this.#all.delete(worker);
    }
    if (this.#all.size < this.#most) return this.#begin();
    return this.#turn(gaveUp);
  }

  #turn(gaveUp: AbortSignal | undefined): Promise<Worker | undefined> {
    return new Promise((resolve, reject) => {
      const turn = (take: () => Worker | undefined) => {
        gaveUp?.removeEventListener('abort', leave);
        try {
          resolve(take());
        } catch (cause) {
          // Recovery: none; a worker that cannot be started is the trouble of whoever waits, and not of whoever makes room.
          reject(cause);
        }
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        turn(() => undefined);
      };
      gaveUp?.addEventListener('abort', leave);
      this.#waiting.push(turn);
    });
  }

  #begin(): Worker {
    const worker = this.#start();
    this.#all.add(worker);
    this.#endIdleLater();
    return worker;
  }

  #giveBack(worker: Worker): void {
    if (!worker.alive) this.#all.delete(worker);
    const next = this.#waiting.shift();
    if (next) next(() => (worker.alive ? worker : this.#begin()));
    else if (worker.alive) this.#idle.push({ worker, since: performance.now() });
  }

  #endIdleLater(): void {
    this.#ending ??= setTimeout(() => {
      this.#ending = undefined;
      this.#endIdle();
      if (this.#all.size > 0) this.#endIdleLater();
    }, SURPLUS_IDLE_MS).unref();
  }

  #endIdle(): void {
    const now = performance.now();
    for (const entry of [...this.#idle]) {
      const mayIdle = this.#all.size > 1 ? SURPLUS_IDLE_MS : LAST_IDLE_MS;
      if (now - entry.since < mayIdle) continue;
      this.#idle.splice(this.#idle.indexOf(entry), 1);
      this.#all.delete(entry.worker);
      void entry.worker.stop();
    }
  }
}
