import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

/** Why a transaction was refused, read from what DynamoDB gives back: which items stood in the way, and what they hold. */
export interface Refusal {
  /** Position of the refused write and the item found there; null where there is none. */
  readonly refused: readonly { readonly position: number; readonly item: Record<string, unknown> | null }[];
  /** Somebody else wrote to one of the items at the same moment, or DynamoDB has no room for it now: worth another try. */
  readonly collided: boolean;
}

/** What passes by itself: as the reason of one item (first line), or as the error of the whole. */
const PASSING = [
  ...['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'],
  ...['TransactionInProgressException', 'TransactionConflictException', 'ThrottlingException'],
  ...['ProvisionedThroughputExceededException', 'RequestLimitExceeded'],
];

/** @returns null for an error that is no refusal; it must be thrown on */
export function readRefusal(error: unknown): Refusal | null {
  if (!(error instanceof TransactionCanceledException)) {
    return error instanceof Error && PASSING.includes(error.name) ? { refused: [], collided: true } : null;
  }
  const reasons = error.CancellationReasons ?? [];
  const refused = reasons.flatMap(({ Code, Item }, position) =>
    Code === 'ConditionalCheckFailed' ? [{ position, item: Item ? unmarshall(Item) : null }] : [],
  );
  const collided = reasons.some(({ Code }) => Code !== undefined && PASSING.includes(Code));
  return refused.length === 0 && !collided ? null : { refused, collided };
}
