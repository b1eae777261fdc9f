import type { TimerExecution } from '#functions/arm-timers/to-execution.ts';
import type { Delivery } from './schedule.ts';

/** One message of the timer engine on its way to the desk. */
export interface Firing {
  readonly at: number;
  readonly generation: number;
  readonly skew: number;
  /** How many machines it reaches in the same moment. */
  readonly machines: 1 | 2;
  readonly retries: number;
}

/** As the state machine does on `TimerFiredEarly`. */
const RETRY_MS = 1000;
const MOST_RETRIES = 10;

const IN_TIME: Delivery = { how: 'in time', by: 0, skew: 0 };

/** The timer engine, as unreliable as the schedule says: each execution meets the next fate on the list. */
export class FaultyTimers {
  readonly #fates: readonly Delivery[];
  readonly #names = new Set<string>();
  #underway: Firing[] = [];
  #earlyAt: string | null = null;

  constructor(fates: readonly Delivery[]) {
    this.#fates = fates;
  }

  /** A second execution of the same name is none. */
  start({ name, input }: TimerExecution): void {
    if (this.#names.has(name)) return;
    const fate = this.#fates[this.#names.size % this.#fates.length];
    this.#names.add(name);
    const { at, generation }: { at: string; generation: number } = JSON.parse(input);
    // What came early is armed anew; coming early for ever would be no engine at all.
    const again = fate?.how === 'early' && at === this.#earlyAt;
    this.#earlyAt = fate?.how === 'early' ? at : null;
    const met = fate === undefined || again ? IN_TIME : fate;
    this.#underway.push(...firings(met, { at: Date.parse(at), generation }));
  }

  /** The earliest message that arrives by then. */
  take(now: number): Firing | undefined {
    const [first] = this.#underway.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    this.#underway = this.#underway.filter((firing) => firing !== first);
    return first;
  }

  retry(firing: Firing): void {
    if (firing.retries === MOST_RETRIES) return;
    this.#underway.push({ ...firing, at: firing.at + RETRY_MS, retries: firing.retries + 1 });
  }
}

function firings({ how, by, skew }: Delivery, { at, generation }: { at: number; generation: number }): Firing[] {
  const firing = { at, generation, skew, machines: 1, retries: 0 } as const;
  switch (how) {
    case 'in time':
      return [firing];
    case 'lost':
      return [];
    case 'late':
      return [{ ...firing, at: at + by }];
    case 'early':
      return [{ ...firing, at: at - by }];
    case 'twice':
      return [firing, { ...firing, at: at + by }];
    case 'at once':
      return [{ ...firing, machines: 2 }];
    case 'stale':
      return [firing, { ...firing, generation: generation - 1 }];
    default:
      return how satisfies never;
  }
}
