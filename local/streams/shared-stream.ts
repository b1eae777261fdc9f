import type { StreamRecord } from '#local/streams/stream-reader.ts';

/** Of one answer, and what a reader that is slower than the others finds in memory; what is older it asks for itself. */
const MOST_RECORDS = 200;
/** GetRecords ends an answer at a megabyte; with less than a quarter of it, it had room for what is not in it. */
const SURELY_ALL_BYTES = 256 * 1024;

/** What is needed of a `StreamReader`. */
export interface StreamAccess {
  readonly shardId: string;
  seek(after: string | undefined): Promise<void>;
  read(limit: number): Promise<readonly StreamRecord[]>;
}

/**
 * A stream that is asked once for all its readers, and only when something was written since it last gave all it had: most writes
 * are followed by every mapping, and each would ask twice for each of them.
 */
export class SharedStream {
  readonly shardId: string;
  readonly #open: () => StreamAccess;
  readonly #tail: StreamAccess;
  readonly #readers: { position: string | undefined }[] = [];
  #kept: readonly StreamRecord[] = [];
  /** Everything after this number and up to the tail is kept. */
  #keptAfter: bigint | undefined;
  #reading: Promise<void> | undefined;
  #writes = 0;
  #complete = -1;

  constructor(open: () => StreamAccess) {
    this.#open = open;
    this.#tail = open();
    this.shardId = this.#tail.shardId;
  }

  /** There is, or may be, something new. */
  written(): void {
    this.#writes += 1;
  }

  /** A reader of its own position. @param after - number of the last record it is done with; none to begin with the oldest */
  reader(after: string | undefined): Pick<StreamAccess, 'shardId' | 'read'> {
    const place = { position: after };
    this.#readers.push(place);
    return {
      shardId: this.shardId,
      read: async (limit) => {
        const records = await this.#after(place.position, limit);
        place.position = records.at(-1)?.dynamodb.SequenceNumber ?? place.position;
        return records;
      },
    };
  }

  /** None when there are no more for now. */
  async #after(position: string | undefined, limit: number): Promise<readonly StreamRecord[]> {
    const from = BigInt(position ?? 0);
    for (;;) {
      if (this.#keptAfter !== undefined && from < this.#keptAfter) return this.#older(position, limit);
      const next = this.#kept.slice(this.#kept.findLastIndex((record) => numberOf(record) <= from) + 1);
      // What was written while it was asked may be missing from the answer: then it is asked again.
      if (next.length > 0 || this.#complete === this.#writes) return next.slice(0, limit);
      this.#reading ??= this.#readOn(position).finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
  }

  async #older(position: string | undefined, limit: number): Promise<readonly StreamRecord[]> {
    const reader = this.#open();
    await reader.seek(position);
    return reader.read(limit);
  }

  async #readOn(position: string | undefined): Promise<void> {
    if (this.#keptAfter === undefined) {
      await this.#tail.seek(position);
      this.#keptAfter = BigInt(position ?? 0);
    }
    const writes = this.#writes;
    const records = await this.#tail.read(MOST_RECORDS);
    this.#keep(records);
    if (areAll(records)) this.#complete = writes;
  }

  /** What somebody has not read, and of that the newest. */
  #keep(records: readonly StreamRecord[]): void {
    const all = [...this.#kept, ...records];
    const readByAll = all.filter((record) => this.#readers.every((reader) => isRead(record, reader))).length;
    const surplus = all.slice(0, Math.max(readByAll, all.length - MOST_RECORDS));
    this.#kept = all.slice(surplus.length);
    for (const last of surplus.slice(-1)) this.#keptAfter = numberOf(last);
  }
}

function isRead(record: StreamRecord, { position }: { readonly position: string | undefined }): boolean {
  return numberOf(record) <= BigInt(position ?? 0);
}

function areAll(records: readonly StreamRecord[]): boolean {
  const bytes = records.reduce((sum, { dynamodb }) => sum + (dynamodb.SizeBytes ?? SURELY_ALL_BYTES), 0);
  return records.length < MOST_RECORDS && bytes < SURELY_ALL_BYTES;
}

function numberOf({ dynamodb }: StreamRecord): bigint {
  return BigInt(dynamodb.SequenceNumber);
}
