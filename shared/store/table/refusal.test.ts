import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { readRefusal } from './refusal.ts';

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    CancellationReasons: codes.map((Code) => ({ Code })),
    $metadata: {},
  });
const named = (name: string) => Object.assign(new Error('no'), { name });

describe('given a transaction that DynamoDB did not take', () => {
  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'when one item is refused for %s then it is worth another try',
    (code) => {
      expect(readRefusal(cancelled('None', code))).toEqual({ refused: [], collided: true });
    },
  );

  it.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'TransactionInProgressException',
  ])('when the whole is refused as %s then it is worth another try', (name) => {
    expect(readRefusal(named(name))).toEqual({ refused: [], collided: true });
  });

  it.each(['ValidationError', 'ItemCollectionSizeLimitExceeded'])(
    'when an item is refused for %s then it is no refusal',
    (code) => {
      expect(readRefusal(cancelled(code))).toBeNull();
    },
  );

  it('when it is an error of another kind then it is no refusal', () => {
    expect(readRefusal(named('AccessDeniedException'))).toBeNull();
  });
});
