/** Pauses of one to three seconds: SES gives a new account one mail a second, and several functions ask at once. */
const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 3_000;

interface Surroundings {
  /** Milliseconds of real time since any moment. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

const REAL: Surroundings = {
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/** How long a function may wait for a service that has no room for it now: for all it does in one call together. */
export class Patience {
  readonly #surroundings: Surroundings;
  #until = Number.NEGATIVE_INFINITY;

  constructor(surroundings: Surroundings = REAL) {
    this.#surroundings = surroundings;
  }

  begin(milliseconds: number): void {
    this.#until = this.#surroundings.now() + milliseconds;
  }

  /** Waits a little. @returns false, at once, when that would take too long */
  async wait(): Promise<boolean> {
    const { now, pause, random } = this.#surroundings;
    const milliseconds = SHORTEST_PAUSE_MS + random() * (LONGEST_PAUSE_MS - SHORTEST_PAUSE_MS);
    if (now() + milliseconds > this.#until) return false;
    await pause(milliseconds);
    return true;
  }
}
