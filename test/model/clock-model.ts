import type { OpenMinutes } from './open-minutes.ts';
import { ERA } from './open-minutes.ts';

/** What a clock is promised, as the model needs it. */
export interface Promised {
  readonly policy: string;
  readonly targetMillis: number;
  readonly calendar: OpenMinutes;
  /** Percent of the target. */
  readonly thresholds: readonly number[];
  readonly reopen: 'resume' | 'restart' | 'count-through';
  readonly mode: 'retroactive' | 'from-change';
}

export type ClockFact =
  | { readonly type: 'warned'; readonly threshold: number; readonly at: number }
  | { readonly type: 'breached'; readonly at: number };

const SECOND_MS = 1000;

/**
 * One clock by the rules alone: the stretches in which it ran are kept as they happened, time used is counted anew for every
 * question, and the moment at which something is used up is searched for, second by second in halves.
 */
export class ClockModel {
  #promise: Promised;
  /** Stretches of running, open hours or not; the last one has no end while the clock runs. */
  #runs: { from: number; to: number }[];
  #startedAt: number;
  #countsFrom: number;
  #changedAt: number;
  #stoppedAt: number | null = null;
  #void = false;
  /** Every threshold up to this share has been warned of, or covered by a higher one. */
  #warnedUpTo = 0;
  #missedAt: number | null = null;
  #everMissed = false;

  constructor(promise: Promised, at: number) {
    this.#promise = promise;
    this.#startedAt = at;
    this.#countsFrom = at;
    this.#changedAt = at;
    this.#runs = [{ from: at, to: Number.POSITIVE_INFINITY }];
  }

  get finished(): boolean {
    return this.#void || this.#stoppedAt !== null;
  }

  get paused(): boolean {
    return this.#runs.at(-1)?.to !== Number.POSITIVE_INFINITY;
  }

  get policy(): string {
    return this.#promise.policy;
  }

  pause(at: number): void {
    const last = this.#runs.at(-1);
    if (last !== undefined && !this.finished && !this.paused) last.to = at;
  }

  run(at: number): void {
    if (!this.finished && this.paused) this.#runs.push({ from: at, to: Number.POSITIVE_INFINITY });
  }

  stop(at: number): void {
    if (this.finished) return;
    this.pause(at);
    this.#stoppedAt = at;
  }

  /** No verdict (rule 16), unless there is one. */
  drop(at: number): void {
    if (this.finished) return;
    this.pause(at);
    if (this.#missedAt === null) this.#void = true;
    else this.#stoppedAt = at;
  }

  /** Rule 12. */
  reopen(at: number): void {
    if (this.#stoppedAt === null) return;
    const stoppedAt = this.#stoppedAt;
    this.#stoppedAt = null;
    this.#changedAt = at;
    const from = this.#promise.reopen === 'count-through' ? stoppedAt : at;
    if (this.#promise.reopen === 'restart') {
      [this.#runs, this.#startedAt, this.#countsFrom] = [[], at, at];
      this.#missedAt = null;
    }
    this.#runs.push({ from, to: Number.POSITIVE_INFINITY });
    this.#forgetAbove(at);
  }

  /** Rule 13. */
  promiseAnew(promise: Promised, at: number): void {
    if (this.finished) return;
    this.#promise = promise;
    this.#countsFrom = promise.mode === 'retroactive' ? this.#startedAt : at;
    this.#changedAt = at;
    this.#forgetAbove(at);
  }

  /** The next fact that has come by a moment; nothing more after a breach, in whatever cycle (rule 12). */
  next(now: number): ClockFact | null {
    if (this.finished || this.#everMissed) return null;
    const due = this.dueAt();
    const ahead = due !== null && due <= this.#changedAt ? [] : this.#warnings(due);
    // Of those jumped by a change only the highest is sent, with the change (rule 14).
    const jumped = ahead.filter(({ at }) => at <= this.#changedAt).at(-1);
    const fact: ClockFact | undefined =
      (jumped && { ...jumped, at: this.#changedAt }) ??
      ahead[0] ??
      (due === null ? undefined : { type: 'breached', at: due });
    return fact !== undefined && fact.at <= now ? fact : null;
  }

  take(fact: ClockFact): void {
    if (fact.type === 'warned') this.#warnedUpTo = fact.threshold;
    else [this.#missedAt, this.#everMissed] = [fact.at, true];
  }

  /** The whole second at which the target is used up; null while it will not be (rules 6 and 8). */
  dueAt(): number | null {
    return this.#whenUsed(100);
  }

  /** How the clock stands, for comparison with what the desk shows. */
  reading(now: number): { state: string; elapsedSeconds: number; dueAt: number | null } {
    const until = this.#stoppedAt ?? now;
    const due = this.dueAt();
    const elapsedSeconds = Math.floor(this.#used(until) / SECOND_MS);
    if (this.#missedAt !== null) return { state: 'missed', elapsedSeconds, dueAt: this.#missedAt };
    // A cycle after a missed one sends nothing more, and is still judged.
    if (this.#everMissed && due !== null && due <= until) return { state: 'missed', elapsedSeconds, dueAt: due };
    if (this.#void) return { state: 'void', elapsedSeconds, dueAt: null };
    if (this.#stoppedAt !== null) return { state: 'met', elapsedSeconds, dueAt: due };
    return this.paused
      ? { state: 'paused', elapsedSeconds, dueAt: null }
      : { state: 'running', elapsedSeconds, dueAt: due };
  }

  #warnings(due: number | null): { type: 'warned'; threshold: number; at: number }[] {
    return this.#promise.thresholds
      .filter((threshold) => threshold > this.#warnedUpTo)
      .toSorted((a, b) => a - b)
      .map((threshold) => ({ type: 'warned' as const, threshold, at: this.#whenUsed(threshold) ?? ERA.to }))
      .filter(({ at }) => at < (due ?? ERA.to));
  }

  /** A share that is no longer used is armed again, and only such a one (rule 15). */
  #forgetAbove(at: number): void {
    const share = (100 * this.#used(Math.floor(at / SECOND_MS) * SECOND_MS)) / this.#promise.targetMillis;
    this.#warnedUpTo = Math.min(this.#warnedUpTo, share);
  }

  #used(until: number): number {
    return this.#runs.reduce((sum, { from, to }) => {
      return sum + this.#promise.calendar.between(Math.max(from, this.#countsFrom), Math.min(to, until));
    }, 0);
  }

  #whenUsed(percent: number): number | null {
    const enough = (second: number) => this.#used(second * SECOND_MS) * 100 >= this.#promise.targetMillis * percent;
    let [low, high] = [Math.floor(this.#countsFrom / SECOND_MS), ERA.to / SECOND_MS - 1];
    if (!enough(high)) return null;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (enough(middle)) high = middle;
      else low = middle;
    }
    return high * SECOND_MS;
  }
}
