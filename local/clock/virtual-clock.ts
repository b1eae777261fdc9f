import { Agenda } from '#local/clock/agenda.ts';
import type { VirtualTime } from '#local/clock/virtual-time.ts';
import type { VirtualClock, Work } from '#local/runtime.ts';

// setTimeout holds 2^31-1 ms, 24.8 days, and fires at once beyond it. An hour is far below and also notices a clock set forward.
const LONGEST_SLEEP_MS = 3_600_000;

interface Periodic {
  readonly intervalMs: number;
  readonly run: () => Promise<void> | void;
  lastAt: number;
}

export interface ClockOptions {
  readonly time: VirtualTime;
  readonly work: Work;
  /** Called whenever time was moved, so that a restart goes on from there. */
  readonly persist: () => void;
  readonly onError: (error: unknown) => void;
}

/** Virtual time with an agenda. It does nothing by itself until `start`. */
export class DeskClock implements VirtualClock {
  readonly #options: ClockOptions;
  readonly #agenda = new Agenda();
  readonly #periodics = new Set<Periodic>();
  #sleep: NodeJS.Timeout | undefined;
  #running = false;
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(options: ClockOptions) {
    this.#options = options;
  }

  now(): number {
    return this.#options.time.now();
  }

  schedule: VirtualClock['schedule'] = (at, kind, run) => {
    const appointment = { at, kind, run };
    this.#agenda.add(appointment);
    this.#setAlarm();
    return () => this.#agenda.remove(appointment);
  };

  every: VirtualClock['every'] = (intervalMs, run) => {
    const periodic = { intervalMs, run, lastAt: this.now() };
    this.#periodics.add(periodic);
    this.#setAlarm();
    return () => this.#periodics.delete(periodic);
  };

  /** From here on what is due happens: first, in order, what came due while the desk was off. */
  start(): void {
    this.#running = true;
    this.#setAlarm();
  }

  /** Resolves when everything that was due at this moment has happened. */
  caughtUp(): Promise<void> {
    return this.#inTurn(() => this.#options.work.track('what is due', this.#wake()));
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#sleep);
    this.#options.persist();
  }

  /** Lets what is under way finish, forgets what was to come, empties the desk, and begins again at `instant`. */
  restart(instant: number, empty: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      clearTimeout(this.#sleep);
      await this.#options.work.settled();
      this.#agenda.clear();
      await empty();
      this.#options.time.restart(instant);
      for (const periodic of this.#periodics) periodic.lastAt = instant;
      this.#options.persist();
      this.#setAlarm();
    });
  }

  /** Two advances, or an advance and what is due by itself, never overlap. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(run, run);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  #setAlarm(): void {
    if (!this.#running) return;
    clearTimeout(this.#sleep);
    const next = Math.min(
      this.#agenda.nextAt() ?? Infinity,
      ...[...this.#periodics].map((p) => p.lastAt + p.intervalMs),
    );
    const wait = Math.max(0, Math.min(next - this.now(), LONGEST_SLEEP_MS));
    this.#sleep = setTimeout(
      () => void this.#inTurn(() => this.#options.work.track('what is due', this.#wake())),
      wait,
    );
  }

  async #wake(): Promise<void> {
    while (this.#running) {
      const due = this.#agenda.takeDue(this.now());
      if (!due) break;
      await this.#attempt(due.run);
    }
    await this.#tick();
    this.#setAlarm();
  }

  /** One failed appointment does not keep the others from happening. */
  async #attempt(run: () => Promise<void> | void): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#options.onError(error);
    }
  }

  /** One tick at most per call, however many intervals went by. */
  async #tick(): Promise<void> {
    const now = this.now();
    for (const periodic of this.#periodics) {
      if (now - periodic.lastAt < periodic.intervalMs) continue;
      periodic.lastAt = now;
      await this.#attempt(periodic.run);
    }
  }

  async advanceTo(target: number): Promise<{ now: number; fired: number }> {
    return this.standStill(async () => {
      if (!Number.isFinite(target) || target < this.now()) throw new RangeError('virtual time only moves forward');
      await this.#options.work.settled();
      const fired = await this.#goThrough(target);
      return { now: this.now(), fired };
    });
  }

  standStill<T>(run: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      clearTimeout(this.#sleep);
      this.#options.time.standAt(this.now());
      try {
        return await run();
      } finally {
        this.#options.time.runOn();
        if (this.#running) this.#options.persist();
        this.#setAlarm();
      }
    });
  }

  async #goThrough(target: number): Promise<number> {
    let fired = 0;
    for (let next = this.#stopBefore(target); ; next = this.#stopBefore(target)) {
      if (!this.#running) throw new Error('the desk is stopping');
      this.#moveTo(next);
      fired += await this.#runDue();
      await this.#tick();
      await this.#options.work.settled();
      // A tick or what it caused may have put something new on the way.
      if (next === target && (this.#agenda.nextAt() ?? Infinity) > target) return fired;
    }
  }

  #stopBefore(target: number): number {
    return Math.min(target, Math.max(this.#agenda.nextAt() ?? Infinity, this.now()));
  }

  #moveTo(instant: number): void {
    this.#options.time.standAt(instant);
    this.#options.persist();
  }

  /** What comes at one instant comes at once, as it would on AWS: a storm of timers must not wait in line. */
  async #runDue(): Promise<number> {
    let fired = 0;
    for (let due = this.#takeDue(); due.length > 0; due = this.#takeDue()) {
      fired += due.filter(({ kind }) => kind === 'timer').length;
      await Promise.all(due.map(({ run }) => this.#attempt(run)));
      await this.#options.work.settled();
    }
    return fired;
  }

  #takeDue() {
    return this.#agenda.takeDueTogether(this.now());
  }
}
