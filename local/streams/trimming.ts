/** A delete takes milliseconds, whatever it deletes; so many records are worth one. */
const LOT = 500n;

/**
 * Follows how far the readers of one stream have come and deletes what all of them are done with, but the last of it, from which
 * they go on. AWS keeps it for a day; here
 * nobody else reads it.
 */
export class Trimming {
  readonly #deleteBefore: (sequenceNumber: string) => void;
  readonly #reached = new Map<string, bigint>();
  #deleted: bigint | undefined;

  constructor(deleteBefore: (sequenceNumber: string) => void) {
    this.#deleteBefore = deleteBefore;
  }

  /** @param sequenceNumber - of the last record the reader is done with; none when it has read nothing yet */
  reached(reader: string, sequenceNumber: string | undefined): void {
    this.#reached.set(reader, BigInt(sequenceNumber ?? 0));
    const all = [...this.#reached.values()].reduce((least, number) => (number < least ? number : least));
    this.#deleted ??= all;
    if (all - this.#deleted < LOT) return;
    this.#deleteBefore(String(all));
    this.#deleted = all;
  }
}
