import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

/** Why a transaction was refused, read from what DynamoDB gives back: which items stood in the way, and what they hold. */
export interface Refusal {
  /** Position of the refused write and the item found there; null where there is none. */
  readonly refused: readonly { readonly position: number; readonly item: Record<string, unknown> | null }[];
  /** Somebody else wrote to one of the items at the same moment: worth another try. */
  readonly collided: boolean;
}

/** Errors that mean the same as a collision. */
const COLLISIONS = ['TransactionConflict', 'TransactionInProgressException', 'TransactionConflictException'];

/** @returns null for an error that is no refusal; it must be thrown on */
export function readRefusal(error: unknown): Refusal | null {
  if (!(error instanceof TransactionCanceledException)) {
    return error instanceof Error && COLLISIONS.includes(error.name) ? { refused: [], collided: true } : null;
  }
  const reasons = error.CancellationReasons ?? [];
  const refused = reasons.flatMap(({ Code, Item }, position) =>
    Code === 'ConditionalCheckFailed' ? [{ position, item: Item ? unmarshall(Item) : null }] : [],
  );
  const collided = reasons.some(({ Code }) => Code !== undefined && COLLISIONS.includes(Code));
  return refused.length === 0 && !collided ? null : { refused, collided };
}
