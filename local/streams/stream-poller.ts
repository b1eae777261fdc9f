import type { Destinations, InvokeResult, Lambda, Log, Principal, VirtualClock } from '#local/runtime.ts';
import { deliver } from '#local/streams/deliver.ts';
import type { StreamMapping } from '#local/streams/mapping.ts';
import type { StreamReader, StreamRecord } from '#local/streams/stream-reader.ts';

// 100 ms, 200 ms … at most 2 s of real time: the shard waits meanwhile, and so does whoever settles.
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

export interface PollerOptions {
  readonly mapping: StreamMapping;
  readonly reader: Pick<StreamReader, 'shardId' | 'read'>;
  readonly region: string;
  /** The role of the function: it reads the stream and sends to the on-failure destination. */
  readonly role: Principal;
  readonly lambda: Lambda;
  readonly destinations: Destinations;
  readonly clock: VirtualClock;
  readonly log: Log;
  readonly checkpoint: (sequenceNumber: string) => void;
}

/** One event source mapping: reads its stream from its checkpoint to the end, batch after batch, in order. */
export class StreamPoller {
  readonly #options: PollerOptions;
  #stopped = false;

  constructor(options: PollerOptions) {
    this.#options = options;
  }

  stop(): void {
    this.#stopped = true;
  }

  async drain(): Promise<void> {
    while (!this.#stopped) {
      const records = await this.#options.reader.read(this.#options.mapping.batchSize);
      if (records.length === 0) return;
      await this.#deliver(records.map((record) => this.#asSeenByLambda(record)).filter(this.#options.mapping.accepts));
      // The last one read, whether or not the filter let it through.
      for (const record of records.slice(-1)) this.#done(record);
    }
  }

  #done(record: StreamRecord): void {
    if (!this.#stopped) this.#options.checkpoint(record.dynamodb.SequenceNumber);
  }

  #asSeenByLambda(record: StreamRecord): StreamRecord {
    const { mapping, region } = this.#options;
    return { ...record, awsRegion: region, eventSourceARN: mapping.streamArn };
  }

  async #deliver(records: readonly StreamRecord[]): Promise<void> {
    const { mapping, lambda } = this.#options;
    await deliver(records, {
      ...mapping,
      sequenceNumberOf: (record) => record.dynamodb.SequenceNumber,
      // Lambda polls for the mapping and calls its own function: no grant but the stream's is needed.
      invoke: (Records) => lambda.invoke(mapping.functionArn, { Records }, { kind: 'operator' }),
      done: (record) => this.#done(record),
      giveUp: (batch, attempts, result) => this.#giveUp(batch, attempts, result),
      pause: (attempts) => this.#pause(attempts),
    });
  }

  async #pause(attempts: number): Promise<void> {
    const milliseconds = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  async #giveUp(records: readonly StreamRecord[], attempts: number, result: InvokeResult): Promise<void> {
    if (this.#stopped) return;
    const { mapping, destinations, role, log, clock, reader } = this.#options;
    const body = failureRecord({ mapping, shardId: reader.shardId, records, attempts, result, now: clock.now() });
    if (mapping.onFailure) await destinations.send(mapping.onFailure, { body }, role);
    else
      log.warn(
        'streams',
        `${mapping.functionArn} gave up ${records.length} records; the mapping has no on-failure destination`,
      );
  }
}

interface Failure {
  readonly mapping: StreamMapping;
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
  readonly attempts: number;
  readonly result: InvokeResult;
  readonly now: number;
}

/** What Lambda sends: where the records are, not the records themselves. */
function failureRecord({ mapping, shardId, records, attempts, result, now }: Failure): string {
  return JSON.stringify({
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      functionArn: mapping.functionArn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: result.functionError },
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
      batchSize: records.length,
      streamArn: mapping.streamArn,
    },
  });
}
