import * as z from 'zod';
import type { InvokeResult } from '#local/runtime.ts';

export interface DeliveryOptions<R> {
  readonly bisect: boolean;
  readonly reportsItems: boolean;
  readonly retries: number;
  readonly sequenceNumberOf: (record: R) => string;
  readonly invoke: (records: readonly R[]) => Promise<InvokeResult>;
  /** Everything up to and with this record is done with. */
  readonly done: (record: R) => void;
  /** The retries are used up: the records go to the on-failure destination. */
  readonly giveUp: (records: readonly R[], attempts: number, result: InvokeResult) => Promise<void>;
  readonly pause: (attempts: number) => Promise<void>;
}

const AnswerSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().nullish() })).nullish() })
  .nullish();

/**
 * Brings one batch to its function in the order of the shard, as Lambda does: a batch whose call fails is halved if the mapping
 * bisects, otherwise tried again. With reported items it is cut at the first failed one instead, and all that follows is tried again,
 * which uses up its retries: they may end for many because of one. What still fails is given up.
 */
export async function deliver<R>(batch: readonly R[], options: DeliveryOptions<R>): Promise<void> {
  let rest = batch;
  for (let attempts = 1; rest.length > 0; attempts += 1) {
    const result = await options.invoke(rest);
    const failedAt = firstFailure(rest, result, options);
    const succeeded = rest.slice(0, failedAt);
    succeeded.slice(-1).forEach(options.done);
    rest = rest.slice(failedAt);
    if (rest.length === 0) return;
    if (options.bisect && result.functionError !== undefined && rest.length > 1) return deliverHalves(rest, options);
    if (attempts > options.retries) return giveUp(rest, attempts, result, options);
    await options.pause(attempts);
  }
}

// Halving does not use up a retry: it ends by itself, at single records.
async function deliverHalves<R>(records: readonly R[], options: DeliveryOptions<R>): Promise<void> {
  const middle = Math.ceil(records.length / 2);
  await deliver(records.slice(0, middle), options);
  await deliver(records.slice(middle), options);
}

async function giveUp<R>(
  records: readonly R[],
  attempts: number,
  result: InvokeResult,
  options: DeliveryOptions<R>,
): Promise<void> {
  await options.giveUp(records, attempts, result);
  records.slice(-1).forEach(options.done);
}

/** Index of the first record that failed; the number of records when none did. */
function firstFailure<R>(records: readonly R[], result: InvokeResult, options: DeliveryOptions<R>): number {
  if (result.functionError !== undefined) return 0;
  const answer = options.reportsItems ? AnswerSchema.safeParse(result.payload) : undefined;
  if (answer === undefined) return records.length;
  // An answer that cannot be read is a failure of the whole batch: Lambda does not guess either.
  if (!answer.success) return 0;
  const failed = (answer.data?.batchItemFailures ?? []).map(({ itemIdentifier }) =>
    indexOf(records, itemIdentifier, options),
  );
  return Math.min(records.length, ...failed);
}

function indexOf<R>(records: readonly R[], identifier: string | null | undefined, options: DeliveryOptions<R>): number {
  return Math.max(
    0,
    records.findIndex((record) => options.sequenceNumberOf(record) === identifier),
  );
}
