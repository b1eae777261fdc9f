import type { Changes } from '#local/runtime.ts';

/** Counts what is written to the tables, from the desk's start on. */
export class TableChanges implements Changes {
  #count = 0;

  note(): void {
    this.#count += 1;
  }

  count(): number {
    return this.#count;
  }
}
