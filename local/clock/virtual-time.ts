/**
 * Virtual time as two numbers in memory that every function's worker shares: how far it is from real time, and where it stands
 * still while an advance is under way (0 when it runs).
 */
const OFFSET = 0;
const STANDS_AT = 1;

export class VirtualTime {
  readonly shared: SharedArrayBuffer;
  readonly #cells: Float64Array;
  readonly #realNow: () => number;
  #latest = 0;

  constructor(start: { offset: number; notBefore: number }, realNow: () => number = Date.now) {
    this.shared = new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT);
    this.#cells = new Float64Array(this.shared);
    this.#realNow = realNow;
    this.#cells[OFFSET] = start.offset;
    this.#latest = start.notBefore;
  }

  /** Never earlier than any instant answered before, even when the machine's own clock is set back. */
  now(): number {
    const standing = this.#cells[STANDS_AT] ?? 0;
    const now = standing !== 0 ? standing : this.#realNow() + this.offset;
    this.#latest = Math.max(this.#latest, now);
    return this.#latest;
  }

  get offset(): number {
    return this.#cells[OFFSET] ?? 0;
  }

  standAt(instant: number): void {
    this.#cells[STANDS_AT] = Math.max(instant, this.#latest);
    this.#cells[OFFSET] = (this.#cells[STANDS_AT] ?? 0) - this.#realNow();
  }

  /** From here on it is `instant`, also when that is earlier: for a desk that is emptied. */
  restart(instant: number): void {
    this.#latest = instant;
    this.#cells[STANDS_AT] = 0;
    this.#cells[OFFSET] = instant - this.#realNow();
  }

  runOn(): void {
    this.#cells[OFFSET] = this.now() - this.#realNow();
    this.#cells[STANDS_AT] = 0;
  }
}
